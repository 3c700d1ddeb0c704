package org.huunghi.exchange.ui.log;

import java.time.LocalDate;
import java.util.List;

import org.huunghi.exchange.DelegationDirection;
import org.huunghi.text.value.PartialDate;

/**
 * A delegation as calendar and timeline show it, free of the repository.
 *
 * @param id of the delegation
 * @param label what it is called in lists
 * @param title its own title, or its direction
 * @param direction not null
 * @param from when it began; null where unknown
 * @param to when it ended; null where unknown, or the same day
 * @param lanes the partner provinces and countries by their labels; empty where unknown
 * @param details what a tool tip says besides the label, one statement a line
 */
public record Trip(String id, String label, String title, DelegationDirection direction, PartialDate from, PartialDate to, List<String> lanes,
		List<String> details) {
	/** Keeps its own lists. */
	public Trip {
		lanes = List.copyOf(lanes);
		details = List.copyOf(details);
	}

	/** @return the first day that it can have begun on; null where unknown */
	public LocalDate first() {
		return from == null ? null : from.firstDay();
	}

	/** @return the last day; that of the beginning where no end is known; null where neither is */
	public LocalDate last() {
		PartialDate end = to == null ? from : to;
		return end == null ? null : end.lastDay();
	}

	/** @return whether its beginning is known to the day */
	public boolean isExact() {
		return from != null && from.day().isPresent();
	}

	/** @return all that a tool tip says */
	public String tip() {
		return details.isEmpty() ? label : label + "\n" + String.join("\n", details);
	}
}
