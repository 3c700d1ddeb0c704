package org.huunghi.election.minutes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** Writes shares of votes in per cent with two decimals, as each language does. */
final class Percent {
	private static final Texts TEXTS = Texts.beside(Percent.class, "messages");

	private Percent() {
	}

	/** @return "44,44 %"; null where votes or whole are not known, or the whole is nothing */
	static String of(Integer votes, Integer whole, Locale locale) {
		if (votes == null || whole == null || whole <= 0) {
			return null;
		}
		BigDecimal percent = BigDecimal.valueOf(votes).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
		return TEXTS.get(locale, "percent", percent.toPlainString().replace(".", TEXTS.get(locale, "percent.decimal")));
	}
}
