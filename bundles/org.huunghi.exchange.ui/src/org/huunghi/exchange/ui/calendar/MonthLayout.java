package org.huunghi.exchange.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.huunghi.exchange.ui.log.Trip;

/** Where the bars of a month lie: weeks from Monday to Sunday, and in each as many lanes as there are delegations on one day at most. */
public final class MonthLayout {
	/** Days of a week. */
	public static final int DAYS = 7;

	/**
	 * A delegation in one week.
	 *
	 * @param trip the delegation, or the report that is due
	 * @param due whether it is a report
	 * @param week number of the week, from 0
	 * @param first number of the first day in the week, from 0 for Monday
	 * @param last number of the last one
	 * @param lane from 0 for the uppermost; no two bars of one lane share a day
	 * @param before whether it began before
	 * @param after whether it goes on in the next week
	 */
	public record Bar(Trip trip, boolean due, int week, int first, int last, int lane, boolean before, boolean after) {
		boolean covers(int day) {
			return day >= first && day <= last;
		}
	}

	private final LocalDate start;
	private final int weeks;
	private final List<Bar> bars = new ArrayList<>();
	private final List<Trip> vague = new ArrayList<>();

	/**
	 * @param month the month that is shown, with the days that fill its first and last week
	 * @param trips whatever may have to do with these days; what has not is left out
	 * @param reports reports that are due
	 */
	public MonthLayout(YearMonth month, List<Trip> trips, List<Trip> reports) {
		start = first(month);
		weeks = (int) (ChronoUnit.DAYS.between(start, last(month)) + 1) / DAYS;
		List<Entry> entries = new ArrayList<>();
		for (Trip trip : trips) {
			if (trip.isExact()) {
				entries.add(new Entry(trip, false, trip.first(), end(trip)));
			} else if (trip.from() != null && trip.from().month().isPresent() && YearMonth.from(trip.first()).equals(month)) {
				vague.add(trip);
			}
		}
		for (Trip report : reports) {
			if (report.isExact()) {
				entries.add(new Entry(report, true, report.first(), report.first()));
			}
		}
		entries.sort(Comparator.comparing(Entry::first).thenComparing(Entry::last, Comparator.reverseOrder()).thenComparing(entry -> entry.trip().label()));
		for (int week = 0; week < weeks; week++) {
			lay(week, entries);
		}
	}

	private record Entry(Trip trip, boolean due, LocalDate first, LocalDate last) {
	}

	/** An end that is not known to the day, or lies before the beginning by mistake, shows the day of the beginning. */
	private static LocalDate end(Trip trip) {
		boolean known = trip.to() != null && trip.to().day().isPresent() && !trip.to().firstDay().isBefore(trip.first());
		return known ? trip.to().firstDay() : trip.first();
	}

	/** @return the Monday of the week in which the month begins */
	public static LocalDate first(YearMonth month) {
		LocalDate first = month.atDay(1);
		return first.minusDays(first.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
	}

	/** @return the Sunday of the week in which the month ends */
	public static LocalDate last(YearMonth month) {
		LocalDate last = month.atEndOfMonth();
		return last.plusDays(DayOfWeek.SUNDAY.getValue() - last.getDayOfWeek().getValue());
	}

	private void lay(int week, List<Entry> entries) {
		LocalDate monday = start.plusDays((long) week * DAYS);
		LocalDate sunday = monday.plusDays(DAYS - 1);
		List<boolean[]> lanes = new ArrayList<>();
		for (Entry entry : entries) {
			if (entry.first().isAfter(sunday) || entry.last().isBefore(monday)) {
				continue;
			}
			boolean before = entry.first().isBefore(monday);
			boolean after = entry.last().isAfter(sunday);
			int first = before ? 0 : (int) ChronoUnit.DAYS.between(monday, entry.first());
			int last = after ? DAYS - 1 : (int) ChronoUnit.DAYS.between(monday, entry.last());
			bars.add(new Bar(entry.trip(), entry.due(), week, first, last, lane(lanes, first, last), before, after));
		}
	}

	private static int lane(List<boolean[]> lanes, int first, int last) {
		for (int lane = 0;; lane++) {
			if (lane == lanes.size()) {
				lanes.add(new boolean[DAYS]);
			}
			boolean[] taken = lanes.get(lane);
			boolean free = true;
			for (int day = first; day <= last; day++) {
				free &= !taken[day];
			}
			if (free) {
				java.util.Arrays.fill(taken, first, last + 1, true);
				return lane;
			}
		}
	}

	/** @return how many weeks are shown, 4 to 6 */
	public int weeks() {
		return weeks;
	}

	/** @return the day in that week. @param day from 0 for Monday */
	public LocalDate day(int week, int day) {
		return start.plusDays((long) week * DAYS + day);
	}

	/** @return the bars of all weeks; those of one week by their lanes' order of arrival */
	public List<Bar> bars() {
		return bars;
	}

	/** @return what is known to lie in the month, but not on which days */
	public List<Trip> vague() {
		return vague;
	}

	/** @return what is on a day, by lanes; none for a day that is not shown */
	public List<Bar> on(LocalDate day) {
		long at = ChronoUnit.DAYS.between(start, day);
		return bars.stream().filter(bar -> at >= 0 && bar.week() == at / DAYS && bar.covers((int) (at % DAYS)))
				.sorted(Comparator.comparing(Bar::lane)).toList();
	}
}
