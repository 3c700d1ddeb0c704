package org.huunghi.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.ui.calendar.MonthLayout;
import org.huunghi.exchange.ui.log.Trip;
import org.huunghi.exchange.ui.timeline.TimelineLayout;
import org.huunghi.text.value.PartialDate;
import org.junit.jupiter.api.Test;

/** Where delegations lie in a month and along the time: no two of them on one spot, and none left out. */
class LayoutsTest {
	private static final YearMonth MARCH = YearMonth.of(2024, 3);

	private static Trip trip(String name, String from, String to, String... lanes) {
		return new Trip(name, name, name, DelegationDirection.OUT, PartialDate.valueOf(from), PartialDate.valueOf(to), List.of(lanes), List.of());
	}

	private static String told(MonthLayout layout) {
		return String.join(" ", layout.bars().stream().map(bar -> bar.trip().id() + bar.week() + ":" + (bar.before() ? "<" : "") + bar.first() + "-"
				+ bar.last()
				+ (bar.after() ? ">" : "") + "/" + bar.lane()).toList());
	}

	@Test
	void aMonthHasWholeWeeksFromMonday() {
		MonthLayout layout = new MonthLayout(MARCH, List.of(), List.of());
		assertEquals(5, layout.weeks());
		assertEquals(LocalDate.of(2024, 2, 26), layout.day(0, 0));
		assertEquals(LocalDate.of(2024, 3, 31), layout.day(4, 6));
		assertEquals(4, new MonthLayout(YearMonth.of(2021, 2), List.of(), List.of()).weeks());
		assertEquals(6, new MonthLayout(YearMonth.of(2024, 9), List.of(), List.of()).weeks());
	}

	@Test
	void whatSharesADayLiesInLanesAndWhatIsLongerGoesOnInTheNextWeek() {
		MonthLayout layout = new MonthLayout(MARCH,
				List.of(trip("a", "2024-03-11", "2024-03-14"), trip("b", "2024-03-12", "2024-03-19"), trip("c", "2024-03-15", null), trip("d", "2024-02-01",
						"2024-03-01")),
				List.of());
		assertEquals("d0:<0-4/0 a2:0-3/0 b2:1-6>/1 c2:4-4/0 b3:<0-1/0", told(layout));
		assertEquals(List.of("c", "b"), layout.on(LocalDate.of(2024, 3, 15)).stream().map(bar -> bar.trip().id()).toList());
		assertEquals(List.of(), layout.on(LocalDate.of(2024, 4, 15)));
	}

	@Test
	void whatIsNotKnownToTheDayHasNoBarAndIsToldInItsMonth() {
		MonthLayout layout = new MonthLayout(MARCH, List.of(trip("m", "2024-03", null), trip("y", "2024", null), trip("other", "2024-02", null), trip("n",
				null, null),
				trip("e", "2024-03-31", "2024-04"), trip("turned", "2024-03-05", "2024-03-01")), List.of(trip("r", "2024-03-05", null)));
		assertEquals("r1:1-1/0 turned1:1-1/1 e4:6-6/0", told(layout));
		assertEquals(List.of("m"), layout.vague().stream().map(Trip::id).toList());
	}

	@Test
	void eachPartnerHasALaneOfItsOwnWithAsManyRowsAsGoOnAtOneTime() {
		TimelineLayout layout = new TimelineLayout(List.of(trip("a", "2024-03-11", "2024-03-14", "Hủa Phăn"), trip("b", "2024-03-12", null, "Hủa Phăn",
				"Bò Kẹo"),
				trip("c", "2024-03-20", null, "Hủa Phăn"), trip("u", "2024", null), trip("n", null, null, "Bò Kẹo")), Trip::lanes, String::compareTo);
		assertEquals(List.of("Bò Kẹo 0 1", "Hủa Phăn 1 2", " 3 1"), layout.lanes().stream().map(lane -> lane.label() + " " + lane.row() + " "
				+ lane.rows()).toList());
		assertEquals(List.of("b0", "a1", "b2", "c1", "u3"), layout.bars().stream().map(bar -> bar.trip().id() + bar.row()).toList());
		assertEquals(LocalDate.of(2024, 12, 31), layout.bars().getLast().last());
		assertEquals(4, layout.rows());
	}
}
