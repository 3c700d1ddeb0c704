package org.huunghi.aid.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One part of the aid of a period, such as that of a sector.
 *
 * @param label what it is called in the reader's language; null for what is not known
 * @param activities ids of the activities that belong to it, wholly or in part
 * @param committed what was committed for it
 */
public record Portion(Function<Locale, String> label, List<String> activities, Worth committed) {
	/** Keeps its own list. */
	public Portion {
		activities = List.copyOf(activities);
	}
}
