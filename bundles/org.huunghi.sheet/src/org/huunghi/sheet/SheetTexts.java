package org.huunghi.sheet;

import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** The texts of this bundle in the languages of its readers. */
public final class SheetTexts {
	private static final Texts TEXTS = Texts.beside(SheetTexts.class, "messages");

	private SheetTexts() {
	}

	/** @return the text in that language, with the arguments filled in */
	public static String get(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
