package org.huunghi.text.entry;

import java.util.Locale;

import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Qualifier;

/** Writes a figure with its qualifier. */
final class Qualifiers {
	private static final Texts TEXTS = Texts.beside(Qualifiers.class, "messages");

	private Qualifiers() {
	}

	/** @return the figure after the word for its qualifier in that language; alone where it is exact */
	static String format(Qualifier qualifier, String figure, Locale locale) {
		return qualifier == Qualifier.EXACTLY ? figure : TEXTS.get(locale, "qualifier." + qualifier.name(), figure);
	}
}
