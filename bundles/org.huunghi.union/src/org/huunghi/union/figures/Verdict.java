package org.huunghi.union.figures;

import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** Whether a part is in the figure, and why it is not. */
public enum Verdict {
	/** It is in the figure. */
	COUNTED,
	/** It is in a period total that is in the figure already. */
	CONTAINED,
	/** It is a period total that shares days and places with one in the figure which covers more. */
	OVERLAPPED,
	/** It is a period total that reaches beyond the period; which part of it lies within, nobody knows. */
	NOT_SPLIT,
	/** Its date is unknown or not exact enough: it may or may not lie in the period. */
	UNCLEAR_DATE,
	/** It may or may not be in a period total that is in the figure: its date is not exact enough, or just some of its places are covered. */
	UNCLEAR_TOTAL,
	/** It goes on in the period but began earlier, and counts there. */
	EARLIER;

	static final Texts TEXTS = Texts.beside(Verdict.class, "messages");

	/** @return the reason in one clause, in that language; never blank */
	public String text(Locale locale) {
		return TEXTS.get(locale, key());
	}

	String key() {
		return "verdict." + name();
	}
}
