package org.huunghi.aid.tests.amount;

import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.aid.AidAmount;
import org.huunghi.aid.amount.Sums;
import org.huunghi.text.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts are added currency by currency, and "over" and "about" are not lost on the way. */
class SumsTest {

	@Test
	void eachCurrencyHasItsOwnSum() {
		assertEquals(List.of("over 150 USD", "7 EUR"), sums("100 USD", "7 EUR", "over 50 USD"));
		assertEquals(List.of("about 150 USD"), sums("under 100 USD", "over 50 USD"));
		assertEquals(List.of("5 USD"), sums(null, "5 USD"));
		assertEquals(List.of(), sums());
	}

	private static List<String> sums(String... amounts) {
		List<AidAmount> list = Stream.of(amounts).map(money -> (AidAmount) make("AidAmount", "money", money)).toList();
		return Sums.byCurrency(list).values().stream().map(Money::toString).toList();
	}

	@ParameterizedTest
	@CsvSource({ "6, 5", "over 5, 5", "over 6, 5", "6, under 5", "5, under 5", "over 5, under 5" })
	void someAmountsAreCertainlyMore(String first, String second) {
		assertTrue(certainlyMore(first, second));
		assertFalse(certainlyMore(second, first));
	}

	@ParameterizedTest
	@CsvSource({ "5, 5", "6, over 5", "over 6, over 5", "about 6, 5", "6, about 5", "under 6, 5", "under 6, under 5", "4, 5" })
	void othersMayBeLess(String first, String second) {
		assertFalse(certainlyMore(first, second));
	}

	private static boolean certainlyMore(String first, String second) {
		return Sums.certainlyMore(Money.valueOf(first + " USD"), Money.valueOf(second + " USD"));
	}
}
