package org.huunghi.workbench.form.value;

import java.util.List;
import java.util.Locale;

import org.huunghi.text.fold.Fold;

/** Names of languages for tags, and tags for names. */
public final class Languages {
	/** The tags that are offered: those of the unions' names first. */
	public static final List<String> OFFERED = List.of("vi", "lo", "en", "zh", "fr", "ru", "km", "th");

	/** Tag of texts of which nobody says the language. */
	private static final String UNKNOWN = "und";

	private Languages() {
	}

	/** @return the language's name in that locale, such as Tiếng Lào; the tag itself where it has none, words for an unknown one, empty for null */
	public static String name(String tag, Locale locale) {
		if (tag == null) {
			return "";
		}
		if (tag.equals(UNKNOWN)) {
			return Messages.unknownLanguage;
		}
		String name = Locale.forLanguageTag(tag).getDisplayName(locale);
		return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

	/** @return the tag for a name in that locale, or for a well-formed tag; null for a blank text */
	public static String tag(String text, Locale locale) throws WrongTextException {
		if (text.isBlank()) {
			return null;
		}
		if (Fold.fold(Messages.unknownLanguage).equals(Fold.fold(text))) {
			return UNKNOWN;
		}
		for (String tag : OFFERED) {
			if (tag.equalsIgnoreCase(text.strip()) || Fold.fold(name(tag, locale)).equals(Fold.fold(text))) {
				return tag;
			}
		}
		String tag = Locale.forLanguageTag(text.strip()).toLanguageTag();
		if (!tag.equalsIgnoreCase(text.strip()) || tag.equals(UNKNOWN)) {
			throw new WrongTextException(Messages.bind(Messages.notLanguage, text.strip(), name("vi", locale)));
		}
		return tag;
	}
}
