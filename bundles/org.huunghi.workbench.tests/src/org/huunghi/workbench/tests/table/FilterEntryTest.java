package org.huunghi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.table.Filter;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.Columns;
import org.huunghi.workbench.table.filter.FilterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed above the columns of a table, and what it means. */
class FilterEntryTest {
	private static final Locale VI = Locale.of("vi");
	private static final UnionPackage MODEL = UnionPackage.eINSTANCE;
	private final Column date = column(MODEL.getEvent(), MODEL.getEvent_ValidFrom());
	private final Column count = column(MODEL.getEvent(), MODEL.getEvent_Attendance());
	private final Column kind = column(MODEL.getEvent(), MODEL.getEvent_Kind());
	private final Column places = column(MODEL.getEvent(), MODEL.getEvent_Places());

	private static Column column(EClass type, EStructuralFeature feature) {
		return Columns.of(type, FormDefinition.of(type).section("", feature).columns(feature).build(), VI).find(feature.getName());
	}

	private static PartialDate at(String text) {
		return text == null || text.isEmpty() ? null : PartialDate.valueOf(text);
	}

	@ParameterizedTest
	@CsvSource({ "2019,2019,2019", "3/2019,2019-03,2019-03", "2017-2019,2017,2019", "2017 – 2019,2017,2019", ">= 1/2020,2020-01,", "> 2019,2020,",
			"< 1/2020,,2019-12", "<= 15/3/2020,,2020-03-15", "từ 2017 đến 2019,2017,2019", "tu 3/2018,2018-03,", "đến 2020,,2020", "= 2018,2018,2018",
			"15/3/2019-20/4/2019,2019-03-15,2019-04-20", "2019-03-15,2019-03-15,2019-03-15", "> 31/12/2019,2020-01-01," })
	void datesAreSpans(String text, String from, String to) throws WrongTextException {
		assertEquals(new Filter.Dates("validFrom", at(from), at(to)), FilterEntry.parse(text, date, VI));
	}

	@ParameterizedTest
	@CsvSource({ "10,10,10", ">= 10,10,", "10-20,10,20", "10 – 20,10,20", "<= 1.440,,1440", "từ 5 đến 9,5,9",
			"-5 – -2,-5,-2", "> 2 triệu,2000000.001,", "< 3,,2.999" })
	void numbersAreSpans(String text, BigDecimal from, BigDecimal to) throws WrongTextException {
		assertEquals(new Filter.Numbers("attendance", from, to), FilterEntry.parse(text, count, VI));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hôm qua", "2019 - 2017", "> ", "13/2019", "1/1/2019 - mai" })
	void whatIsNoDateIsRefusedWithWordsThatHelp(String text) {
		WrongTextException wrong = assertThrows(WrongTextException.class, () -> FilterEntry.parse(text, date, VI));
		assertTrue(wrong.getMessage().contains(text.strip()) || wrong.getMessage().length() > 20, wrong::getMessage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nhiều", "20-10", "> x" })
	void whatIsNoNumberIsRefused(String text) {
		assertThrows(WrongTextException.class, () -> FilterEntry.parse(text, count, VI));
	}

	@Test
	void choicesAndReferences() throws WrongTextException {
		Filter art = new Filter.OneOf("kind", Set.of("art", "sport"));
		assertEquals(art, FilterEntry.parse(FilterEntry.format(art, kind, VI), kind, VI));
		assertThrows(WrongTextException.class, () -> FilterEntry.parse("không có", kind, VI));
		assertEquals(new Filter.Words("places", "hua phan"), FilterEntry.parse(" hua phan ", places, VI));
		Filter none = new Filter.OneOf("places", Set.of(Filter.OneOf.NONE));
		assertEquals(none, FilterEntry.parse(FilterEntry.format(none, places, VI), places, VI));
		assertNull(FilterEntry.parse("  ", places, VI));
	}

	/** The law of all entries: what is written is read as what it was, in each language. */
	@Test
	void whatIsWrittenIsReadAgain() throws WrongTextException {
		Random random = new Random(20);
		for (Locale locale : List.of(VI, Locale.ENGLISH, Locale.of("lo"))) {
			for (int run = 0; run < 400; run++) {
				PartialDate from = random.nextInt(5) == 0 ? null : date(random);
				PartialDate to = from != null && random.nextInt(5) == 0 ? null : date(random);
				if (from == null || to == null || !to.certainlyBefore(from)) {
					Filter dates = new Filter.Dates("validFrom", from, to);
					assertEquals(dates, FilterEntry.parse(FilterEntry.format(dates, date, locale), date, locale));
				}
				BigDecimal least = random.nextInt(5) == 0 ? null : number(random);
				BigDecimal most = least != null && random.nextInt(5) == 0 ? null : number(random);
				if (least == null || most == null || least.compareTo(most) <= 0) {
					Filter numbers = new Filter.Numbers("attendance", least, most);
					assertEquals(numbers, FilterEntry.parse(FilterEntry.format(numbers, count, locale), count, locale));
				}
			}
		}
	}

	private static PartialDate date(Random random) {
		LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
		return switch (random.nextInt(3)) {
			case 0 -> PartialDate.of(day.getYear());
			case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
			default -> PartialDate.of(day);
		};
	}

	private static BigDecimal number(Random random) {
		BigDecimal number = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(5)).stripTrailingZeros();
		return number.scale() < 0 ? number.setScale(0) : number;
	}
}
