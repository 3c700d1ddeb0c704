package org.huunghi.text.tests.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.huunghi.text.tests.Values;
import org.huunghi.text.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateTest {
	@Provide
	Arbitrary<PartialDate> dates() {
		return Values.dates();
	}

	@Property
	void textFormReadsBack(@ForAll("dates") PartialDate date) {
		assertEquals(date, PartialDate.valueOf(date.toString()));
		assertEquals(date.hashCode(), PartialDate.valueOf(date.toString()).hashCode());
	}

	@Property
	void orderIsThatOfTheFirstDays(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
		int byDay = a.firstDay().compareTo(b.firstDay());
		if (byDay != 0) {
			assertEquals(Integer.signum(byDay), Integer.signum(a.compareTo(b)));
		}
		assertEquals(a.equals(b), a.compareTo(b) == 0);
		assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
	}

	@Property
	void firstDayIsNotAfterLastDay(@ForAll("dates") PartialDate date) {
		assertFalse(date.firstDay().isAfter(date.lastDay()));
		assertEquals(date.day().isPresent(), date.firstDay().equals(date.lastDay()));
	}

	@Property
	void twoDatesMayBeEqualOrOneIsBefore(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
		int cases = (a.mayEqual(b) ? 1 : 0) + (a.certainlyBefore(b) ? 1 : 0) + (b.certainlyBefore(a) ? 1 : 0);
		assertEquals(1, cases);
	}

	@Test
	void lessExactDateComesFirst() {
		assertTrue(PartialDate.of(2024).compareTo(PartialDate.of(2024, 1)) < 0);
		assertTrue(PartialDate.of(2024, 1).compareTo(PartialDate.of(2024, 1, 1)) < 0);
	}

	@Test
	void lastDayOfFebruary() {
		assertEquals(LocalDate.of(2024, 2, 29), PartialDate.of(2024, 2).lastDay());
		assertEquals(LocalDate.of(2023, 2, 28), PartialDate.of(2023, 2).lastDay());
		assertEquals(LocalDate.of(2023, 12, 31), PartialDate.of(2023).lastDay());
		assertEquals(LocalDate.of(2023, 1, 1), PartialDate.of(2023).firstDay());
	}

	@Test
	void leapDayExistsInLeapYearsOnly() {
		assertEquals("2024-02-29", PartialDate.of(2024, 2, 29).toString());
		assertThrows(DateTimeException.class, () -> PartialDate.of(2023, 2, 29));
		assertThrows(DateTimeException.class, () -> PartialDate.of(1900, 2, 29));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "24", "2024-3", "2024-13", "2024-02-30", "2024-03-11T00:00", "0000", " 2024", "11/3/2024" })
	void otherTextsAreRefused(String text) {
		assertThrows(DateTimeException.class, () -> PartialDate.valueOf(text));
	}

	@Test
	void nullIsNull() {
		assertNull(PartialDate.valueOf(null));
	}
}
