package org.huunghi.server.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: all of the last day on which there are any, the last one of each of the days before, and the last one of each of the weeks.
 * Days and weeks without backups don't count, so that nothing is lost while a server stands still.
 *
 * @param days how many days, the last one included; at least 1
 * @param weeks how many weeks, the last one included; may be 0
 */
public record Retention(int days, int weeks) {
	/** @throws IllegalArgumentException when not even the last day would be kept */
	public Retention {
		if (days < 1 || weeks < 0) {
			throw new IllegalArgumentException(days + " days, " + weeks + " weeks");
		}
	}

	/**
	 * @param times of the backups that there are, in any order
	 * @return those that are to be kept
	 */
	public Set<LocalDateTime> kept(Collection<LocalDateTime> times) {
		List<LocalDateTime> newestFirst = times.stream().sorted(Comparator.reverseOrder()).toList();
		Set<LocalDateTime> kept = new HashSet<>();
		newestFirst.stream().findFirst().map(LocalDateTime::toLocalDate)
				.ifPresent(last -> newestFirst.stream().filter(time -> time.toLocalDate().equals(last)).forEach(kept::add));
		keep(newestFirst, LocalDateTime::toLocalDate, days, kept);
		keep(newestFirst, Retention::week, weeks, kept);
		return kept;
	}

	/** The first one of each span is its newest. */
	private static void keep(List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> span, int count, Set<LocalDateTime> kept) {
		Set<Object> spans = new HashSet<>();
		for (LocalDateTime time : newestFirst) {
			if (spans.size() < count && spans.add(span.apply(time))) {
				kept.add(time);
			}
		}
	}

	private static Object week(LocalDateTime time) {
		LocalDate date = time.toLocalDate();
		return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}
}
