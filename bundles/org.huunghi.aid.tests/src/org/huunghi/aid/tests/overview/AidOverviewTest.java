package org.huunghi.aid.tests.overview;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.overview.AidOverview;
import org.huunghi.aid.overview.Change;
import org.huunghi.aid.overview.Dimension;
import org.huunghi.aid.overview.MoneyTimeline;
import org.huunghi.aid.overview.Portion;
import org.huunghi.aid.overview.Spans;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What aid comes to in a period, in both currencies, and by what it is divided. */
class AidOverviewTest {
	private static final Locale VI = Locale.of("vi");

	private static EObject rated(String money, String date, String rate) {
		return with(amount(money, date), "rate", rate);
	}

	private static AidActivity activity(String approved, Object... features) {
		return with(make("AidActivity", "approvalDate", approved, "status", "running"), features);
	}

	private static Period period(String from, String to) {
		return new Period(PartialDate.valueOf(from), PartialDate.valueOf(to));
	}

	private static List<String> told(AidOverview overview, Dimension dimension) {
		return overview.portions(dimension).stream().map(AidOverviewTest::told).toList();
	}

	private static String told(Portion portion) {
		return (portion.label() == null ? "?" : portion.label().apply(VI)) + " " + portion.activities().size() + " " + portion.committed().dong();
	}

	@Test
	void amountsAreConvertedAtTheRateOfTheirDayAndWhatHasNoneIsTold() {
		AidOverview overview = new AidOverview(List.of(activity("2024-03-01", "committed", List.of(rated("100 USD", "2024-03-01", "25000"),
				amount("over 5000000 VND", "2024-03-20"), rated("10 EUR", "2024-03-05", "27000"), amount("7 USD", "2024-03-02"), amount("3000000 VND",
						"2024-06"))),
				activity("2024", "committed", amount("9 CNY", "2024"))), null);
		assertEquals("over 10770000 VND", overview.committed().dong().toString());
		assertEquals("over 317.8 USD", overview.committed().dollars().toString());
		assertEquals("[9 CNY, 7 USD]", overview.committed().notInDong().values().toString());
		assertEquals("[9 CNY, 3000000 VND]", overview.committed().notInDollars().values().toString());
		assertEquals(2, overview.activities());
	}

	@Test
	void theRateOfADayAMonthAgoIsTooOld() {
		AidActivity old = activity("2024", "committed", List.of(rated("1 USD", "2024-03-01", "25000"), amount("25000 VND", "2024-04-02")));
		assertEquals("1 USD", new AidOverview(List.of(old), null).committed().dollars().toString());
		AidActivity young = activity("2024", "committed", List.of(rated("1 USD", "2024-03-01", "25000"), amount("25000 VND", "2024-04-01")));
		assertEquals("2 USD", new AidOverview(List.of(young), null).committed().dollars().toString());
	}

	@Test
	void aPeriodHasWhatWasApprovedInItAndWhatWasPaidInIt() {
		List<AidActivity> all = List.of(activity("2023-12-31", "committed", amount("1 VND", null), "disbursed", amount("10 VND", "2024-05")),
				activity("2024-01-01", "committed", amount("2 VND", null), "disbursed", List.of(amount("20 VND", "2025-01"), amount("40 VND", null))),
				activity("2024", "status", "cancelled", "committed", amount("4 VND", null)), activity(null, "actualFrom", "2024-02", "committed", amount("8 VND",
						null)),
				activity(null, "committed", amount("16 VND", null)), activity("2024-06"));
		AidOverview overview = new AidOverview(all, period("2024", "2024"));
		assertEquals(3, overview.activities());
		assertEquals("10 VND", overview.committed().dong().toString());
		assertEquals("10 VND", overview.disbursed().dong().toString());
		assertEquals("1 0 1", overview.undated() + " " + overview.unclear() + " " + overview.withoutAmount());
		AidOverview half = new AidOverview(List.of(activity("2024")), period("2024-01", "2024-06"));
		assertEquals("0 1", half.activities() + " " + half.unclear());
		assertNull(half.committed().dong());
	}

	@Test
	void sectorsHaveTheirSharesAndWhatIsNotSharedOutIsToldLast() {
		AidOverview overview = new AidOverview(List.of(
				activity("2024", "committed", amount("1000 VND", null), "sectors", List.of(share("health", "60"), share("education", "40"))),
				activity("2024", "committed", amount("500 VND", null), "sectors", share("health", null)),
				activity("2024", "committed", amount("200 VND", null), "sectors", List.of(share("health", "50"), share("education", null))),
				activity("2024", "committed", amount("300 VND", null), "sectors", List.of(share("health", null), share("education", null))),
				activity("2024", "committed", amount("70 VND", null), "sectors", List.of(share("health", "90"), share("education", "90"))),
				activity("2024", "committed", amount("5 VND", null))), null);
		assertEquals(List.of("Y tế 3 1200 VND", "Giáo dục 2 500 VND", "? 3 375 VND"), told(overview, Dimension.SECTOR));
	}

	private static EObject share(String sector, String percent) {
		return make("SectorShare", "sector", sector, "percent", percent);
	}

	@Test
	void severalDonorsOrPlacesTogetherAreAPartOfTheirOwn() {
		EObject first = make("Organisation", "names", "A");
		EObject second = make("Organisation", "names", "B");
		EObject place = make("Place", "names", "Mộc Châu");
		AidOverview overview = new AidOverview(List.of(activity("2023", "donors", List.of(first, second), "committed", amount("5 VND", null), "places",
				place),
				activity("2024", "donors", List.of(second, first), "committed", amount("2 VND", null)),
				activity("2024", "donors", first, "committed", amount("9 VND", null), "places", place)), null);
		assertEquals(List.of("A 1 9 VND", "A, B 2 7 VND"), told(overview, Dimension.DONOR));
		assertEquals(List.of("Mộc Châu 2 14 VND", "? 1 2 VND"), told(overview, Dimension.PLACE));
		assertEquals(List.of("2023 1 5 VND", "2024 2 11 VND"), told(overview, Dimension.YEAR));
	}

	@ParameterizedTest
	@CsvSource({ "2017,2023,2010,2016", "2024,2024,2023,2023", "2024-04,2024-06,2024-01,2024-03", "2024-07,2024-12,2024-01,2024-06",
			"2024-03-10,2024-03-19,2024-02-29,2024-03-09",
			"2024-02,2024-02,2024-01,2024-01", "2025-01,2025-06,2024-07,2024-12", "2024-01-01,2024-12-31,2023,2023" })
	void thePeriodBeforeIsAsLong(String from, String to, String beforeFrom, String beforeTo) {
		assertEquals(period(beforeFrom, beforeTo), Spans.before(period(from, to)));
	}

	@Test
	void aChangeIsToldWhereBothAreKnown() {
		assertEquals("-5 VND", Change.of(Money.valueOf("15 VND"), Money.valueOf("10 VND")).orElseThrow().toString());
		assertEquals("about 5 VND", Change.of(Money.valueOf("over 10 VND"), Money.valueOf("15 VND")).orElseThrow().toString());
		assertEquals(Optional.empty(), Change.of(null, Money.valueOf("15 VND")));
		assertEquals("-33.3", Change.percent(BigDecimal.valueOf(15), BigDecimal.valueOf(10)).orElseThrow().toString());
		assertEquals(Optional.empty(), Change.percent(BigDecimal.ZERO, BigDecimal.TEN));
		assertEquals("66.7", Change.share(Money.valueOf("10 VND"), Money.valueOf("15 VND")).orElseThrow().toString());
		assertEquals(Optional.empty(), Change.share(Money.valueOf("0 VND"), Money.valueOf("0 VND")));
	}

	@Test
	void moneyRisesInStepsAndWhatHasNoDateOrRateIsTold() {
		AidActivity activity = activity("2024", "committed", List.of(rated("100 USD", "2024-03-01", "25000"), amount("50 USD", "2024-05"), amount("9 VND",
				"2024-06")), "disbursed",
				List.of(rated("over 60 USD", "2024-07-01", "25400"), rated("30 USD", "2024-04-02", "25100"), amount("70 USD", null)));
		MoneyTimeline dollars = new MoneyTimeline(activity, Currency.getInstance("USD"));
		assertEquals(List.of("2024-03-01 100 USD", "2024-05 150 USD"), steps(dollars.committed()));
		assertEquals(List.of("2024-04-02 30 USD", "2024-07-01 over 90 USD"), steps(dollars.disbursed()));
		assertEquals("[70 USD]", dollars.undated().toString());
		assertEquals("over 160 USD", dollars.allDisbursed().toString());
		assertEquals(Optional.of("106.7"), dollars.percent().map(Object::toString));
		assertTrue(dollars.isOverspent());
		assertEquals("[USD, VND]", MoneyTimeline.currencies(activity).toString());

		MoneyTimeline dong = new MoneyTimeline(activity, null);
		assertEquals(List.of("2024-03-01 2500000 VND", "2024-06 2500009 VND"), steps(dong.committed()));
		assertEquals("[50 USD, 70 USD]", dong.withoutRate().toString());
		assertFalse(dong.isOverspent());
		assertEquals(Optional.empty(), new MoneyTimeline(activity("2024"), null).percent());
	}

	@Test
	void aPaymentIsToldFromACommitmentOfTheSameDayAndSum() {
		MoneyTimeline timeline = new MoneyTimeline(activity("2024", "committed", List.of(amount("5 USD", "2024-05"), amount("7 USD", "2024-03-01")),
				"disbursed", amount("7 USD", "2024-03-01")), Currency.getInstance("USD"));
		assertEquals(List.of("2024-03-01 7 USD false", "2024-03-01 7 USD true", "2024-05 12 USD false"),
				timeline.steps().stream().map(step -> step.date() + " " + step.sum() + " " + step.paid()).toList());
	}

	private static List<String> steps(List<MoneyTimeline.Step> steps) {
		return steps.stream().map(step -> step.date() + " " + step.sum()).toList();
	}
}
