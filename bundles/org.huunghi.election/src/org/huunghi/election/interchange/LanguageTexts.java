package org.huunghi.election.interchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.Named;
import org.huunghi.union.names.Names;

/** Names in each language that they are known in: Vietnamese, English, Lao, then the others by their tag. */
public final class LanguageTexts {
	private static final List<String> FIRST = List.of("vi", "en", "lo");
	private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
	private static final Pattern LAO = Pattern.compile("\\p{IsLao}");

	private LanguageTexts() {
	}

	/**
	 * @param at the day whose names are wanted; null for today's
	 * @param locale language of the label where there is no name
	 * @return one name for each language tag: valid at that day before others, the official one before a short form; never empty
	 */
	public static Map<String, String> of(Named named, PartialDate at, Locale locale) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String language : languages(named.getNames())) {
			named.getNames().stream().filter(name -> isText(name) && language.equals(tag(name.getLanguage()))).min(order(at))
					.ifPresent(name -> texts.put(language, name.getText()));
		}
		if (texts.isEmpty()) {
			texts.put(tag(locale.getLanguage()), Names.label(named, locale));
		}
		return texts;
	}

	/** @return the short form in that language, else in another one; null where there is none */
	public static String shortForm(Named named, Locale locale) {
		return named.getNames().stream().filter(name -> isText(name) && name.getKind() == NameKind.SHORT && name.getValidTo() == null)
				.min(Comparator.comparing(name -> !locale.getLanguage().equals(name.getLanguage()))).map(Name::getText).orElse(null);
	}

	/** @return a text of which nobody said the language, with the one that its script tells: Lao, else Vietnamese */
	public static Map<String, String> guessed(String text) {
		return Map.of(LAO.matcher(text).find() ? "lo" : "vi", text);
	}

	private static TreeSet<String> languages(List<Name> names) {
		TreeSet<String> languages = new TreeSet<>(Comparator.comparingInt((String tag) -> FIRST.contains(tag) ? FIRST.indexOf(tag) : FIRST.size())
				.thenComparing(Comparator.naturalOrder()));
		names.stream().filter(LanguageTexts::isText).forEach(name -> languages.add(tag(name.getLanguage())));
		return languages;
	}

	private static Comparator<Name> order(PartialDate at) {
		return Comparator.comparing((Name name) -> !isValid(name, at)).thenComparing(name -> name.getKind() == null ? NameKind.ALIAS : name.getKind());
	}

	private static boolean isValid(Name name, PartialDate at) {
		if (at == null) {
			return name.getValidTo() == null;
		}
		return (name.getValidFrom() == null || !at.certainlyBefore(name.getValidFrom())) && (name.getValidTo() == null || !name.getValidTo().certainlyBefore(at));
	}

	private static boolean isText(Name name) {
		return name.getText() != null && !name.getText().isBlank();
	}

	private static String tag(String language) {
		return language != null && TAG.matcher(language).matches() ? language : "und";
	}
}
