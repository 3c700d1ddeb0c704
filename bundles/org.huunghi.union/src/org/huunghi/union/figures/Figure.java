package org.huunghi.union.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.names.Values;

/**
 * The value of one indicator for a period. Where nothing counts for it, it has neither number nor money: that is unknown, not zero.
 *
 * @param code code of the indicator; null where the union has an indicator without one
 * @param unit whether the indicator is a number or money, not null
 * @param name what it is called in the reader's language, never null or blank
 * @param quantity the number with the qualifier of the sum; null where nothing counts
 * @param money the amounts, one for each currency with the qualifier of its sum, in the order of the currencies' codes; empty where nothing
 *            counts
 * @param totals number of period totals that it is made of
 * @param singles number of single records' statements that it is made of
 * @param left how many parts are not in the figure, by the reason; without those reasons for which there is none
 * @param parts what it is made of and what was left out, where that was asked for; else empty
 */
public record Figure(String code, IndicatorUnit unit, Function<Locale, String> name, Quantity quantity, List<Money> money, int totals, int singles,
		Map<Verdict, Integer> left, List<Part> parts) {

	/** @return the number, or the amounts of money, each with its qualifier; empty where nothing counts */
	public String value(Locale locale) {
		Stream<String> number = quantity == null ? Stream.empty() : Stream.of(Values.quantity(quantity, locale));
		return Stream.concat(number, money.stream().map(amount -> Values.money(amount, locale))).collect(Collectors.joining("; "));
	}

	/** @return whether anything counts for the indicator in the period */
	public boolean isKnown() {
		return quantity != null || !money.isEmpty();
	}
}
