package org.huunghi.sheet;

import java.util.List;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** The texts of this bundle in the languages of its readers. */
public final class SheetTexts {
	/** The languages in which sheets are written, and in which words in them are known. */
	public static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH, Locale.of("lo"));

	private static final Texts TEXTS = Texts.beside(SheetTexts.class, "messages");

	private SheetTexts() {
	}

	/** @return the text in that language, with the arguments filled in */
	public static String get(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
