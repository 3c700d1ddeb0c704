package org.huunghi.exchange.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.huunghi.exchange.ui.log.Trip;

/** Where delegations lie on the timeline: a lane for each partner, or for each direction, with as many rows as go on at one time. */
public final class TimelineLayout {
	/** Days between two bars of one row, so that they can be told from each other. */
	private static final int GAP = 1;

	/**
	 * A lane.
	 *
	 * @param label of the partner; empty where unknown
	 * @param row its first row among all rows
	 * @param rows how many it has, at least 1
	 */
	public record Lane(String label, int row, int rows) {
	}

	/** A delegation in a row; one with several partners lies in the lane of each. @param row among the rows of all lanes */
	public record Bar(Trip trip, int row, LocalDate first, LocalDate last) {
	}

	private final List<Lane> lanes = new ArrayList<>();
	private final List<Bar> bars = new ArrayList<>();
	private int rows;

	/**
	 * @param trips those without a date are left out
	 * @param lanesOf in which lanes a trip lies; where it names none, in that of what is unknown, which comes last
	 * @param order of the lanes' labels
	 */
	public TimelineLayout(List<Trip> trips, Function<Trip, List<String>> lanesOf, Comparator<String> order) {
		Map<String, List<Trip>> byLane = new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(order).thenComparing(Comparator.naturalOrder()));
		for (Trip trip : trips) {
			if (trip.first() != null) {
				List<String> names = lanesOf.apply(trip);
				(names.isEmpty() ? List.of("") : names).forEach(name -> byLane.computeIfAbsent(name, missing -> new ArrayList<>()).add(trip));
			}
		}
		byLane.forEach(this::lay);
	}

	private void lay(String label, List<Trip> trips) {
		trips.sort(Comparator.comparing(Trip::first).thenComparing(Trip::last).thenComparing(Trip::label));
		List<LocalDate> ends = new ArrayList<>();
		for (Trip trip : trips) {
			LocalDate first = trip.first();
			LocalDate last = trip.last().isBefore(first) ? first : trip.last();
			int row = 0;
			while (row < ends.size() && !ends.get(row).plusDays(GAP).isBefore(first)) {
				row++;
			}
			if (row == ends.size()) {
				ends.add(last);
			} else {
				ends.set(row, last);
			}
			bars.add(new Bar(trip, rows + row, first, last));
		}
		lanes.add(new Lane(label, rows, ends.size()));
		rows += ends.size();
	}

	/** @return the lanes from top to bottom */
	public List<Lane> lanes() {
		return lanes;
	}

	/** @return the bars of all lanes */
	public List<Bar> bars() {
		return bars;
	}

	/** @return number of rows of all lanes */
	public int rows() {
		return rows;
	}
}
