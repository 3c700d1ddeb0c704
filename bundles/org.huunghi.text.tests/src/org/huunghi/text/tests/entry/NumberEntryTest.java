package org.huunghi.text.tests.entry;

import static org.huunghi.text.tests.Values.LO;
import static org.huunghi.text.tests.Values.VI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Locale;

import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.tests.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberEntryTest {
	@Provide
	Arbitrary<BigDecimal> numbers() {
		return Values.numbers();
	}

	@Provide
	Arbitrary<Locale> locales() {
		return Values.locales();
	}

	@Property
	void whatIsWrittenReadsBack(@ForAll("numbers") BigDecimal number, @ForAll("locales") Locale locale) throws EntryException {
		assertEquals(0, number.compareTo(NumberEntry.parse(NumberEntry.format(number, locale), locale)));
	}

	@Property
	void smallNumbersWithThreeDecimalsReadBack(@ForAll @IntRange(min = -999_999, max = 999_999) int thousandths,
			@ForAll("locales") Locale locale) throws EntryException {
		BigDecimal number = BigDecimal.valueOf(thousandths, 3);
		assertEquals(0, number.compareTo(NumberEntry.parse(NumberEntry.format(number, locale), locale)));
	}

	/** A number pasted from a text in the other notation is refused or read as it was meant. */
	@Property
	void theOtherNotationIsNeverMisread(@ForAll @IntRange(min = 1000) int number) {
		try {
			assertEquals(new BigDecimal(number), NumberEntry.parse(NumberEntry.format(new BigDecimal(number), Locale.ENGLISH), VI));
		} catch (EntryException e) {
			assertEquals("number.ambiguous", e.code());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "70.814.000.000|70814000000", "1.234,5|1234.5", "1.440|1440", "3614|3614", "0,125|0.125",
			"70 814 000|70814000", "70\u00A0814\u00A0000|70814000", "17 triệu|17000000", "17tr|17000000", "70,814 tỷ|70814000000",
			"70 tỷ 814 triệu|70814000000", "1.250 tỉ|1250000000000", "2 nghìn|2000", "1,5 nghìn tỷ|1500000000000", "17 million|17000000",
			"໑໗|17", "໑.໔໔໐|1440", "17 ລ້ານ|17000000", "5 ຕື້|5000000000", "3 ແສນ|300000", "2 ໝື່ນ|20000", "2 ຫມື່ນ|20000", "-5|-5",
			"−5|-5", "1,234,567|1234567", "1,234.5|1234.5", "007|7", "1,50|1.5" })
	void inVietnameseAndLao(String text, String number) throws EntryException {
		assertEquals(new BigDecimal(number), NumberEntry.parse(text, VI));
		assertEquals(new BigDecimal(number), NumberEntry.parse(text, LO));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "70,814,000,000|70814000000", "1,234.5|1234.5", "1,440|1440", "17.5 million|17500000",
			"70.814 billion|70814000000", "2 trillion|2000000000000", "1.234.567|1234567" })
	void inEnglish(String text, String number) throws EntryException {
		assertEquals(new BigDecimal(number), NumberEntry.parse(text, Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,440|number.ambiguous", "17.5|number.notation", "70.81.400|number.notation",
			"1.2345|number.notation", "trên 60|number.bare", "60 USD|number.bare", "2 triệu 500|figure.order", "2 triệu 3 tỷ|figure.order",
			"triệu|figure.digits", "60 người|figure.unknown", "abc|figure.unknown", "5-6|figure.unknown", "17%|figure.unknown",
			"2 3|figure.order", "1e5|figure.unknown" })
	void refused(String text, String code) {
		Refusals.assertRefused(code, text, () -> NumberEntry.parse(text, VI));
	}

	@Test
	void bothReadingsAreExplained() {
		EntryException refusal = Refusals.assertRefused("number.ambiguous", "1,440", () -> NumberEntry.parse("1,440", VI));
		assertEquals("1,440 có thể hiểu hai cách. Hãy viết 1.440 nếu là số nguyên, hoặc 1,44 nếu là số thập phân.", refusal.message(VI));
		Refusals.assertRefused("number.ambiguous", "1.440", () -> NumberEntry.parse("1.440", Locale.ENGLISH));
	}

	@Test
	void whatIsNotUnderstoodIsQuotedAsTyped() {
		EntryException refusal = Refusals.assertRefused("figure.unknown", "60 người", () -> NumberEntry.parse("60 Người", VI));
		assertEquals("Không hiểu “Người” trong con số này. Hãy viết theo mẫu 1.440.", refusal.message(VI));
	}

	@Test
	void pastedPagesAreRefused() {
		Refusals.assertRefused("figure.long", "long", () -> NumberEntry.parse("1".repeat(100_000), VI));
	}

	@Test
	void counts() throws EntryException {
		assertEquals(1440, NumberEntry.parseInteger("1.440", VI));
		assertEquals(null, NumberEntry.parseInteger(" ", VI));
		Refusals.assertRefused("number.whole", "1,5", () -> NumberEntry.parseInteger("1,5", VI));
		Refusals.assertRefused("number.whole", "70 tỷ", () -> NumberEntry.parseInteger("70 tỷ", VI));
	}

	@Test
	void written() throws EntryException {
		assertEquals("70.814.000.000", NumberEntry.format(new BigDecimal("70814000000"), VI));
		assertEquals("70,814,000,000", NumberEntry.format(new BigDecimal("7.0814e10"), Locale.ENGLISH));
		assertEquals("1.234,5", NumberEntry.format(new BigDecimal("1234.50"), LO));
		assertEquals("70,8140", NumberEntry.format(new BigDecimal("70.814"), VI));
		assertEquals("", NumberEntry.format(null, VI));
		assertNull(NumberEntry.parse(null, VI));
	}
}
