package org.huunghi.exchange.duplicates;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.delegation.Journey;

/** A calendar that knows of each day which delegation took it last. */
final class Days {
	/** Stretches of days by their first day; no two of them share a day. */
	private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();
	private long looked;

	/** Days up to the last one that one delegation has. */
	private record Stretch(LocalDate last, Delegation who) {
	}

	/** @return a delegation that has a day of the journey; null where all its days are free */
	Delegation holder(Journey journey) {
		looked++;
		// As stretches don't overlap, none of them ends later than the one that begins last.
		Map.Entry<LocalDate, Stretch> latest = stretches.floorEntry(journey.last());
		return latest == null || latest.getValue().last().isBefore(journey.first()) ? null : latest.getValue().who();
	}

	/**
	 * Gives a delegation the days of its journey, those of others included: whoever looks for one of these days is well served with it. So
	 * stretches within the journey go, and each is met here once only.
	 */
	void take(Journey journey, Delegation who) {
		Map.Entry<LocalDate, Stretch> before = stretches.lowerEntry(journey.first());
		if (before != null && !before.getValue().last().isBefore(journey.first())) {
			looked++;
			stretches.put(before.getKey(), new Stretch(journey.first().minusDays(1), before.getValue().who()));
			keepRest(before.getValue(), journey);
		}
		NavigableMap<LocalDate, Stretch> within = stretches.subMap(journey.first(), true, journey.last(), true);
		looked += within.size();
		Stretch latest = within.isEmpty() ? null : within.lastEntry().getValue();
		within.clear();
		if (latest != null) {
			keepRest(latest, journey);
		}
		stretches.put(journey.first(), new Stretch(journey.last(), who));
	}

	/** Leaves to a stretch what it has after the journey. */
	private void keepRest(Stretch stretch, Journey journey) {
		if (stretch.last().isAfter(journey.last())) {
			stretches.put(journey.last().plusDays(1), stretch);
		}
	}

	/** @return how many stretches have been looked at so far */
	long looked() {
		return looked;
	}
}
