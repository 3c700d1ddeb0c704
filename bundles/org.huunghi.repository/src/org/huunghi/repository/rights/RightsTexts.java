package org.huunghi.repository.rights;

import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** The words of this package. */
final class RightsTexts {
	private static final Texts TEXTS = Texts.beside(RightsTexts.class, "messages");

	private RightsTexts() {
	}

	static String get(Locale locale, String key) {
		return TEXTS.get(locale, key);
	}
}
