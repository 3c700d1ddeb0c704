package org.huunghi.aid.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;

/** Compares periods. */
public final class Spans {
	/** Whether a date lies in a period, as far as it tells. */
	enum In {
		NO, MAYBE, YES
	}

	private Spans() {
	}

	/** @param period null for all time, in which every date lies, also one that is not known */
	static In within(PartialDate date, Period period) {
		if (period == null) {
			return In.YES;
		}
		if (date == null) {
			return In.MAYBE;
		}
		LocalDate first = period.from().firstDay();
		LocalDate last = period.to().lastDay();
		if (date.lastDay().isBefore(first) || date.firstDay().isAfter(last)) {
			return In.NO;
		}
		return date.firstDay().isBefore(first) || date.lastDay().isAfter(last) ? In.MAYBE : In.YES;
	}

	/** @return the period just before that is as long: by months where it is made of whole months, such as 2010–2016 for 2017–2023; else by days */
	public static Period before(Period period) {
		LocalDate first = period.from().firstDay();
		LocalDate next = period.to().lastDay().plusDays(1);
		boolean months = first.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
		LocalDate start = months ? first.minusMonths(ChronoUnit.MONTHS.between(first, next)) : first.minusDays(ChronoUnit.DAYS.between(first, next));
		return new Period(shortened(start, months, 1), shortened(first.minusDays(1), months, 12));
	}

	/** A period of whole years is told by the years alone. @param month that begins or ends a year */
	private static PartialDate shortened(LocalDate day, boolean months, int month) {
		if (!months) {
			return PartialDate.of(day);
		}
		return day.getMonthValue() == month ? PartialDate.of(day.getYear()) : PartialDate.of(day.getYear(), day.getMonthValue());
	}
}
