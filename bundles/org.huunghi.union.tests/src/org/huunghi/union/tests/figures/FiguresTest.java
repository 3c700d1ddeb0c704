package org.huunghi.union.tests.figures;

import static org.huunghi.union.tests.figures.World.part;
import static org.huunghi.union.tests.figures.World.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.huunghi.text.value.Money;
import org.huunghi.union.Event;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Record;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.Explain;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.IndicatorText;
import org.huunghi.union.figures.Verdict;
import org.huunghi.union.tests.Make;
import org.junit.jupiter.api.Test;

/** What counts for a figure, what does not, and what is told of it; cases of time and of places. */
class FiguresTest {
	private final World world = new World();

	private void assertPeople(String expected, String from, String to) {
		assertEquals(expected, String.valueOf(world.people(from, to).quantity()));
	}

	private void assertVerdict(Verdict verdict, Object within, Object record, Figure figure) {
		assertEquals(verdict, part(figure, record).verdict());
		assertSame(within, part(figure, record).within());
	}

	@Test
	void aTotalCountsAndARecordWithinItDoesNot() {
		PeriodTotal total = world.total("over 100", "2017", "2022", world.laos);
		Event within = world.on("30", "2019-05-02", world.huaphan);
		Event after = world.on("7", "2023-02", world.huaphan);
		Figure figure = world.people("2017", "2023");
		assertEquals("over 107", figure.quantity().toString());
		assertVerdict(Verdict.COUNTED, null, total, figure);
		assertVerdict(Verdict.CONTAINED, total, within, figure);
		assertVerdict(Verdict.COUNTED, null, after, figure);
		assertEquals(1, figure.totals());
		assertEquals(1, figure.singles());
		assertEquals(Map.of(Verdict.CONTAINED, 1), figure.left());
	}

	@Test
	void aTotalThatReachesBeyondThePeriodIsNotSplitAndContainsNothing() {
		PeriodTotal total = world.total("100", "2017", "2023");
		Event single = world.on("30", "2019-05-02");
		Figure figure = world.people("2019", "2020");
		assertEquals("30", figure.quantity().toString());
		assertVerdict(Verdict.NOT_SPLIT, null, total, figure);
		assertVerdict(Verdict.COUNTED, null, single, figure);
	}

	@Test
	void whatNobodyHasAValueForIsNotZero() {
		world.total("100", "2017", "2018");
		assertTrue(world.figures(period("2019", "2020")).all().isEmpty());
		world.total("100", "2018", "2019");
		Figure figure = world.people("2019", "2020");
		assertFalse(figure.isKnown());
		assertNull(figure.quantity());
		assertEquals(List.of(), figure.money());
		assertEquals(Map.of(Verdict.NOT_SPLIT, 1), figure.left());
	}

	@Test
	void ofTotalsThatOverlapTheLongerOneCounts() {
		PeriodTotal year = world.total("20", "2018", "2018");
		PeriodTotal term = world.total("100", "2017", "2022");
		PeriodTotal later = world.total("50", "2022", "2023");
		PeriodTotal last = world.total("9", "2023-07", "2023-12");
		Figure figure = world.people("2017", "2023");
		assertEquals("109", figure.quantity().toString());
		assertVerdict(Verdict.CONTAINED, term, year, figure);
		assertVerdict(Verdict.OVERLAPPED, term, later, figure);
		assertVerdict(Verdict.COUNTED, null, last, figure);
	}

	@Test
	void ofOnePeriodTheTotalForMorePlacesCounts() {
		world.total("20", "2018", "2018", world.huaphan);
		world.total("30", "2018", "2018", world.huaphan, world.namtha);
		PeriodTotal country = world.total("100", "2018", "2018", world.laos);
		assertVerdict(Verdict.COUNTED, null, country, world.people("2018", "2018"));
		assertPeople("100", "2018", "2018");
		world.total("120", "2018", "2018");
		assertPeople("120", "2018", "2018");
	}

	@Test
	void ofOnePeriodAndPlaceTheNewerSourceCounts() {
		told(world.total("20", "2018", "2018"), "2019");
		told(world.total("21", "2018", "2018"), "2020-03");
		told(world.total("19", "2018", "2018"), "2018-12-31");
		assertPeople("21", "2018", "2018");
	}

	private static void told(PeriodTotal total, String date) {
		Make.with(total, "sources", Make.make("Source", "document", Make.make("Document", "date", date)));
	}

	@Test
	void totalsForOtherPlacesAllCount() {
		world.total("20", "2018", "2018", world.huaphan);
		world.total("over 30", "2018", "2018", world.namtha);
		world.total("5", "2018-03", "2018-05", world.china);
		assertPeople("over 55", "2018", "2018");
	}

	@Test
	void aPlaceCoversItsPartsAtAnyDepth() {
		PeriodTotal total = world.total("100", "2018", "2018", world.laos);
		Event deep = world.on("1", "2018-03-01", world.xamNeua);
		Event unknown = world.on("2", "2018-03-01");
		Event elsewhere = world.on("4", "2018-03-01", world.china);
		Event both = world.on("8", "2018-03-01", world.china, world.huaphan);
		Figure figure = world.people("2018", "2018");
		assertEquals("104", figure.quantity().toString());
		assertVerdict(Verdict.CONTAINED, total, deep, figure);
		assertVerdict(Verdict.CONTAINED, total, unknown, figure);
		assertVerdict(Verdict.COUNTED, null, elsewhere, figure);
		assertVerdict(Verdict.UNCLEAR_TOTAL, total, both, figure);
	}

	@Test
	void aRecordAboutAllOfACountryMayBeInATotalForOneProvince() {
		PeriodTotal total = world.total("100", "2018", "2018", world.huaphan);
		Figure figure = world.people("2018", "2018");
		assertEquals("100", figure.quantity().toString());
		Event wide = world.on("1", "2018-03-01", world.laos);
		assertVerdict(Verdict.UNCLEAR_TOTAL, total, wide, world.people("2018", "2018"));
		assertPeople("100", "2018", "2018");
	}

	@Test
	void ofPlacesThatNobodyNamedAnyMayBeMeant() {
		PeriodTotal total = Make.with(world.total("100", "2018", "2018", world.huaphan), "placeCount", 9);
		Event elsewhere = world.on("1", "2018-03-01", world.namtha);
		assertVerdict(Verdict.UNCLEAR_TOTAL, total, elsewhere, world.people("2018", "2018"));
	}

	@Test
	void aDateThatStraddlesABorderIsUnclear() {
		Event year = world.on("1", "2018");
		Event month = world.on("2", "2018-06");
		world.on("4", "2018-07");
		Figure half = world.people("2018-01", "2018-06-30");
		assertEquals("2", half.quantity().toString());
		assertVerdict(Verdict.UNCLEAR_DATE, null, year, half);
		assertVerdict(Verdict.COUNTED, null, month, half);
		assertEquals(2, half.parts().size(), "July lies outside");
		assertPeople("7", "2018", "2018");
	}

	@Test
	void aDateThatStraddlesTheEndOfATotalIsUnclear() {
		PeriodTotal total = world.total("100", "2018-01", "2018-06");
		Event year = world.on("1", "2018");
		assertVerdict(Verdict.UNCLEAR_TOTAL, total, year, world.people("2018", "2018"));
		assertPeople("100", "2018", "2018");
	}

	@Test
	void withoutADateNothingIsKnownAndWithAnEndAloneAlittle() {
		Event never = world.event("1", null, null);
		Event until = world.event("2", null, "2018-03-01");
		Figure figure = world.people("2018", "2018");
		assertNull(figure.quantity());
		assertVerdict(Verdict.UNCLEAR_DATE, null, never, figure);
		assertVerdict(Verdict.UNCLEAR_DATE, null, until, figure);
		assertEquals(1, world.people("2019", "2019").parts().size(), "what ended before may not have begun later");
	}

	@Test
	void anActivityCountsWhereItBegan() {
		Event newYear = world.event("5", "2018-12-30", "2019-01-03");
		assertPeople("5", "2018", "2018");
		Figure next = world.people("2019", "2019");
		assertNull(next.quantity());
		assertVerdict(Verdict.EARLIER, null, newYear, next);
		Event vague = world.event("7", "2019", "2019-03-08");
		assertVerdict(Verdict.COUNTED, null, vague, world.people("2019-01", "2019-03"));
	}

	@Test
	void aTotalWithoutItsPeriodIsUnclear() {
		PeriodTotal open = world.total("9", "2018", null);
		PeriodTotal turned = world.total("8", "2019", "2018");
		Figure figure = world.people("2018", "2020");
		assertVerdict(Verdict.UNCLEAR_DATE, null, open, figure);
		assertVerdict(Verdict.UNCLEAR_DATE, null, turned, figure);
		assertNull(figure.quantity());
	}

	@Test
	void moneyAddsUpByCurrency() {
		Event record = world.on(null, "2018-02-03");
		FigureSource money = source(List.of(money(record, "over 5 USD"), money(record, "7 VND"), money(record, "3 USD"), money(record, "about 1 VND")));
		Figure figure = world.figures(period("2018", "2018"), money).find("test.money").orElseThrow();
		assertEquals("[over 8 USD, about 8 VND]", figure.money().toString());
		assertNull(figure.quantity());
		assertEquals(4, figure.singles());
	}

	private static Counted money(Event record, String money) {
		return Counted.of("test.money", record, record.getValidFrom(), record.getValidTo(), List.of(), Money.valueOf(money));
	}

	private static FigureSource source(List<Counted> things) {
		return new FigureSource() {
			@Override
			public List<IndicatorText> indicators() {
				return List.of();
			}

			@Override
			public Stream<Counted> count(Record record) {
				return things.stream().filter(counted -> counted.record() == record);
			}
		};
	}

	@Test
	void amountsOfOneStatementInTwoCurrenciesBothCount() {
		Object aid = Make.make("Indicator", "code", "test.money", "unit", "money");
		Make.with(world.figures, "indicators", aid);
		for (String[] total : new String[][] { { "5 USD", "2018" }, { "7 VND", "2018" }, { "6 USD", "2018" }, { "2 VND", "2018-03" } }) {
			PeriodTotal made = Make.make("PeriodTotal", "indicator", aid, "money", total[0], "periodFrom", total[1], "periodTo", total[1]);
			world.figures.getRecords().add(made);
		}
		Figure figure = world.figures(period("2018", "2018")).find("test.money").orElseThrow();
		assertEquals(List.of("USD", "VND"), figure.money().stream().map(money -> money.currency().getCurrencyCode()).toList());
		assertEquals("7 VND", figure.money().getLast().toString());
		assertEquals(2, figure.totals());
	}

	@Test
	void theUnionsNameComesBeforeThePlugIns() {
		world.on("1", "2018-02-03");
		assertEquals("Số lượt người", world.people("2018", "2018").name().apply(Locale.of("lo")));
		world.people.getNames().clear();
		assertEquals("people in Lao", world.people("2018", "2018").name().apply(Locale.of("lo")));
		Event event = world.on("1", "2018-02-03");
		FigureSource other = source(List.of(money(event, "1 USD")));
		Figure unnamed = world.figures(period("2018", "2018"), other).find("test.money").orElseThrow();
		assertEquals("test.money", unnamed.name().apply(Locale.ENGLISH));
	}

	@Test
	void whatHasNoIndicatorOrNoValueIsLeftToTheRules() {
		Make.with(world.total("1", "2018", "2018"), "indicator", null);
		Make.with(world.total("1", "2018", "2018"), "quantity", null);
		assertTrue(world.figures(period("2018", "2018")).all().isEmpty());
	}

	@Test
	void anIndicatorWithoutACodeIsAFigureOfItsOwn() {
		Object nameless = Make.make("Indicator", "names", "Chỉ tiêu mới");
		Make.with(world.figures, "indicators", nameless);
		Make.with(world.total("1", "2018", "2018"), "indicator", nameless);
		world.total("2", "2018", "2018");
		List<Figure> figures = world.figures(period("2018", "2018")).all();
		assertEquals(List.of("2", "1"), figures.stream().map(figure -> figure.quantity().toString()).toList());
		assertNull(figures.getLast().code());
		assertEquals("Chỉ tiêu mới", figures.getLast().name().apply(Locale.ENGLISH));
	}

	@Test
	void partsAreKeptWhereTheyAreAskedFor() {
		world.total("1", "2018", "2018");
		Figure figure = Figures.of(world.union, period("2018", "2018"), Explain.NO, List.of(new EventSource())).all().getFirst();
		assertEquals("1", figure.quantity().toString());
		assertEquals(List.of(), figure.parts());
		assertEquals(1, figure.totals());
	}

	@Test
	void streamsAreClosedAndAFailureIsNotHidden() {
		world.on("1", "2018");
		AtomicInteger closed = new AtomicInteger();
		FigureSource failing = new FigureSource() {
			@Override
			public List<IndicatorText> indicators() {
				return List.of();
			}

			@Override
			public Stream<Counted> count(Record record) {
				return Stream.of(record).<Counted>map(each -> {
					throw new IllegalStateException("broken");
				}).onClose(closed::incrementAndGet);
			}
		};
		assertThrows(IllegalStateException.class, () -> world.figures(period("2018", "2018"), failing));
		assertEquals(1, closed.get());
	}

	@Test
	void reasonsAreGivenInThreeLanguages() {
		PeriodTotal total = world.total("over 100", "2017", "2022");
		Event within = world.on("30", "2019-05-02");
		Figure figure = world.people("2017", "2023");
		assertEquals("đã nằm trong số liệu theo kỳ trên 100 (2017–2022)", part(figure, within).reason(Locale.of("vi")));
		assertEquals("contained in the period total over 100 (2017–2022)", part(figure, within).reason(Locale.ENGLISH));
		assertTrue(part(figure, within).reason(Locale.of("lo")).contains("(2017–2022)"));
		assertEquals("counted", part(figure, total).reason(Locale.ENGLISH));
		for (Verdict verdict : Verdict.values()) {
			for (String language : List.of("vi", "lo", "en")) {
				assertFalse(verdict.text(Locale.of(language)).contains("!"), verdict + " " + language);
			}
		}
	}

	@Test
	void aPeriodThatEndsBeforeItBeginsIsNone() {
		assertThrows(IllegalArgumentException.class, () -> period("2018", "2017"));
		assertEquals("2018-06", period("2018-06", "2018").from().toString());
	}

	@Test
	void aCountedThingIsANumberOrMoney() {
		Event event = world.on("1", "2018");
		assertThrows(IllegalArgumentException.class, () -> new Counted("code", event, null, null, List.of(), null, null));
	}
}
