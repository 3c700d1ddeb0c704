package org.huunghi.aid.tests.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.Sector;
import org.huunghi.aid.overview.AidOverview;
import org.huunghi.aid.overview.Dimension;
import org.huunghi.aid.overview.Portion;
import org.huunghi.aid.overview.Worth;
import org.huunghi.aid.tests.Make;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the aid of every register: its parts come to the whole, and so do the years. */
class AidOverviewLawsTest {
	private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

	@Property(tries = 300)
	void thePartsOfEachDimensionComeToTheWhole(@ForAll("activities") List<AidActivity> activities) {
		AidOverview overview = new AidOverview(activities, null);
		for (Dimension dimension : Dimension.values()) {
			Worth sum = overview.portions(dimension).stream().map(Portion::committed).reduce(Worth.NONE, Worth::plus);
			assertEquals(overview.committed(), sum, dimension::toString);
		}
	}

	@Property(tries = 300)
	void theYearsOfAPeriodComeToThePeriod(@ForAll("activities") List<AidActivity> activities) {
		AidOverview all = new AidOverview(activities, new Period(PartialDate.of(2020), PartialDate.of(2023)));
		Worth committed = Worth.NONE;
		Worth disbursed = Worth.NONE;
		int number = 0;
		for (int year = 2020; year <= 2023; year++) {
			AidOverview one = new AidOverview(activities, new Period(PartialDate.of(year), PartialDate.of(year)));
			committed = committed.plus(one.committed());
			disbursed = disbursed.plus(one.disbursed());
			number += one.activities();
		}
		assertEquals(all.committed(), committed);
		assertEquals(all.disbursed(), disbursed);
		assertEquals(all.activities(), number);
	}

	@Provide
	Arbitrary<List<AidActivity>> activities() {
		return Combinators.combine(dates(), Arbitraries.of(AidStatus.class), amounts(), amounts(), sectors()).as((date, status, committed, disbursed,
				sectors) -> {
			AidActivity activity = Make.make("AidActivity", "approvalDate", date, "committed", committed, "disbursed", disbursed, "sectors", sectors);
			activity.setStatus(status);
			return activity;
		}).list().ofMaxSize(8);
	}

	private static Arbitrary<String> dates() {
		return Arbitraries.of("2019-12-31", "2020", "2020-01-01", "2021-05", "2022-07-15", "2023-12", "2024").injectNull(0.1);
	}

	private static Arbitrary<List<EObject>> amounts() {
		return Combinators.combine(Arbitraries.longs().between(0, 9_000_000), Arbitraries.of(CURRENCIES), Arbitraries.of("", "over ", "about "), dates(),
				Arbitraries.of("23000", "25000.5").injectNull(0.4)).as((number, currency, qualifier, date, rate) -> Make.<EObject>with(
						Make.amount(qualifier + number + ' ' + currency, date), "rate", rate)).list().ofMaxSize(3);
	}

	private static Arbitrary<List<EObject>> sectors() {
		return Combinators.combine(Arbitraries.of(Sector.class), Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(70)).ofScale(2)
				.injectNull(0.3))
				.as((sector, percent) -> Make.<EObject>make("SectorShare", "sector", sector.getLiteral(), "percent", percent == null ? null
						: percent.toPlainString()))
				.list().ofMaxSize(4);
	}
}
