package org.huunghi.text.tests.entry;

import static org.huunghi.text.tests.Values.LO;
import static org.huunghi.text.tests.Values.VI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;

import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.tests.Values;
import org.huunghi.text.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateEntryTest {
	@Provide
	Arbitrary<PartialDate> dates() {
		return Values.dates();
	}

	@Provide
	Arbitrary<Locale> locales() {
		return Values.locales();
	}

	@Property
	void whatIsWrittenReadsBack(@ForAll("dates") PartialDate date, @ForAll("locales") Locale locale) throws EntryException {
		assertEquals(date, DateEntry.parse(DateEntry.format(date, locale), locale));
		assertEquals(date, DateEntry.parse(date.toString(), locale));
	}

	@Property
	void writtenInOneLanguageNeverMeansAnotherDate(@ForAll("dates") PartialDate date, @ForAll("locales") Locale from,
			@ForAll("locales") Locale to) {
		try {
			assertEquals(date, DateEntry.parse(DateEntry.format(date, from), to));
		} catch (EntryException e) {
			assertEquals("date.ambiguous", e.code());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "15/3/2024|2024-03-15", "15-3-2024|2024-03-15", "15.3.2024|2024-03-15",
			"15 / 3 / 2024|2024-03-15", "05/03/2024|2024-03-05", "3/2024|2024-03", "2024|2024", "2024-03-15|2024-03-15",
			"2024/3/15|2024-03-15", "tháng 3/2024|2024-03", "Tháng 3 năm 2024|2024-03", "T3/2024|2024-03", "năm 2024|2024",
			"ngày 15 tháng 3 năm 2024|2024-03-15", "Ngày 15/3/2024|2024-03-15", "15 tháng 3, 2024|2024-03-15", "ngay 15 thang 3 nam 2024|2024-03-15",
			"15/3 năm 2024|2024-03-15", "໑໕/໓/໒໐໒໔|2024-03-15", "ວັນທີ 15 ເດືອນ 3 ປີ 2024|2024-03-15", "ວັນທີ 15 ມີນາ 2024|2024-03-15",
			"ເດືອນ ມີນາ 2024|2024-03", "ປີ 2024|2024", "15 March 2024|2024-03-15", "29/2/2024|2024-02-29" })
	void asPeopleWriteThem(String text, String date) throws EntryException {
		assertEquals(PartialDate.valueOf(date), DateEntry.parse(text, VI));
		assertEquals(PartialDate.valueOf(date), DateEntry.parse(text, LO));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "15/3/2024|2024-03-15", "3/15/2024|2024-03-15", "5/5/2024|2024-05-05", "March 15, 2024|2024-03-15",
			"15th of Sept. 2024|2024-09-15", "Mar 2024|2024-03", "ngày 3/4/2024|2024-04-03", "May 2024|2024-05" })
	void inEnglish(String text, String date) throws EntryException {
		assertEquals(PartialDate.valueOf(date), DateEntry.parse(text, Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "29/2/2023|date.day", "31/4/2024|date.day", "0/3/2024|date.day", "15/13/2024|date.month",
			"3/15/2024|date.month", "0/2024|date.month", "15/3|date.year", "ngày 15 tháng 3|date.year", "15/3/24|date.shortYear",
			"2017-2023|date.period", "2017–2023|date.period", "15-20/3/2024|date.period", "1/3/2024 - 15/3/2024|date.period",
			"hôm qua|date.unknown", "15/3-2024|date.unknown", "tháng 32024|date.unknown", "0000|date.unknown", "20240315|date.unknown" })
	void refused(String text, String code) {
		Refusals.assertRefused(code, text, () -> DateEntry.parse(text, VI));
	}

	@Test
	void orderOfDayAndMonthIsNotGuessedInEnglish() {
		EntryException refusal = Refusals.assertRefused("date.ambiguous", "3/4/2024", () -> DateEntry.parse("3/4/2024", Locale.ENGLISH));
		assertEquals("3/4/2024 can mean 3 April 2024 or 4 March 2024. Write the month in words, as here.", refusal.message(Locale.ENGLISH));
	}

	@Test
	void messagesGiveAnExampleInTheNotationOfTheLanguage() {
		assertEquals("Thiếu năm. Hãy viết năm bằng bốn chữ số, ví dụ 15/3/2024.",
				Refusals.assertRefused("date.year", "15/3", () -> DateEntry.parse("15/3", VI)).message(VI));
		assertEquals("There is no day 29 in 2/2023: the month has 28 days.",
				Refusals.assertRefused("date.day", "29/2/2023", () -> DateEntry.parse("29/2/2023", VI)).getMessage());
	}

	@Test
	void zeroesAsOfficesWriteThem() {
		assertEquals("01/3/2023", DateEntry.format(PartialDate.of(2023, 3, 1), VI));
		assertEquals("11/02/2024", DateEntry.format(PartialDate.of(2024, 2, 11), VI));
		assertEquals("01/03/2023", DateEntry.format(PartialDate.of(2023, 3, 1), LO));
		assertEquals("1 March 2023", DateEntry.format(PartialDate.of(2023, 3, 1), Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00A0\t" })
	void blankIsNoDate(String text) throws EntryException {
		assertNull(DateEntry.parse(text, VI));
		assertNull(DateEntry.parse(null, VI));
		assertEquals("", DateEntry.format(null, VI));
	}
}
