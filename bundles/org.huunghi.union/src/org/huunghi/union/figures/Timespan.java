package org.huunghi.union.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.PeriodTotal;

/**
 * Days from one to another, both included: all days of a period, or the days on one of which something happened.
 *
 * @param first the first day, {@link LocalDate#MIN} where it is not known
 * @param last the last day, {@link LocalDate#MAX} where it is not known; not before the first
 */
record Timespan(LocalDate first, LocalDate last) {
	private static final Timespan UNKNOWN = new Timespan(LocalDate.MIN, LocalDate.MAX);

	static Timespan of(Period period) {
		return new Timespan(period.from().firstDay(), period.to().lastDay());
	}

	/** @return all days of the total's period; one that is entered the wrong way round is as good as unknown */
	static Timespan of(PeriodTotal total) {
		return ordered(first(total.getPeriodFrom()), last(total.getPeriodTo()), UNKNOWN);
	}

	/** @return the days on one of which the activity began */
	static Timespan beginning(PartialDate from, PartialDate to) {
		LocalDate latest = last(from);
		LocalDate end = last(to);
		Timespan alone = new Timespan(first(from), latest);
		return end.isBefore(latest) ? ordered(first(from), end, alone) : alone;
	}

	private static Timespan ordered(LocalDate first, LocalDate last, Timespan otherwise) {
		return last.isBefore(first) ? otherwise : new Timespan(first, last);
	}

	private static LocalDate first(PartialDate date) {
		return date == null ? LocalDate.MIN : date.firstDay();
	}

	private static LocalDate last(PartialDate date) {
		return date == null ? LocalDate.MAX : date.lastDay();
	}

	boolean isKnown() {
		return !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
	}

	/** @return yes where all days lie within the other span, no where none does */
	Answer within(Timespan other) {
		if (last.isBefore(other.first) || first.isAfter(other.last)) {
			return Answer.NO;
		}
		return first.isBefore(other.first) || last.isAfter(other.last) ? Answer.MAYBE : Answer.YES;
	}

	/** @return number of days; only for a span that is known */
	long days() {
		return ChronoUnit.DAYS.between(first, last) + 1;
	}
}
