package org.huunghi.text.tests;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values made at random for properties. */
public final class Values {
	/** Vietnamese. */
	public static final Locale VI = Locale.forLanguageTag("vi");
	/** Lao. */
	public static final Locale LO = Locale.forLanguageTag("lo");

	private Values() {
	}

	/** @return the three languages of the interface, one with its country */
	public static Arbitrary<Locale> locales() {
		return Arbitraries.of(VI, LO, Locale.ENGLISH, Locale.forLanguageTag("vi-VN"), Locale.UK);
	}

	/** @return dates of all three degrees of exactness */
	public static Arbitrary<PartialDate> dates() {
		Arbitrary<Integer> years = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(1900, 2100)),
				net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 9999)));
		Arbitrary<Integer> days = Arbitraries.integers().between(0, 31);
		return Combinators.combine(years, Arbitraries.integers().between(0, 12), days).as((year, month, day) -> {
			if (month == 0) {
				return PartialDate.of(year);
			}
			return day == 0 ? PartialDate.of(year, month)
					: PartialDate.of(year, month, Math.min(day, java.time.YearMonth.of(year, month).lengthOfMonth()));
		});
	}

	/** @return numbers of any size in use, negative ones and fractions too */
	public static Arbitrary<BigDecimal> numbers() {
		return Arbitraries.bigDecimals().between(new BigDecimal("-1e15"), new BigDecimal("1e15")).ofScale(4)
				.flatMap(number -> Arbitraries.of(0, 1, 2, 3, 4).map(scale -> number.setScale(scale, java.math.RoundingMode.DOWN)))
				.map(number -> number.signum() == 0 ? BigDecimal.ZERO : number);
	}

	/** @return quantities with all qualifiers */
	public static Arbitrary<Quantity> quantities() {
		return Combinators.combine(Arbitraries.of(Qualifier.class), numbers()).as(Quantity::new);
	}

	/** @return money in the currencies in use */
	public static Arbitrary<Money> money() {
		Arbitrary<Currency> currencies = Arbitraries.of("VND", "LAK", "USD", "CNY", "EUR", "THB", "SEK").map(Currency::getInstance);
		return Combinators.combine(Arbitraries.of(Qualifier.class), numbers(), currencies).as(Money::new);
	}
}
