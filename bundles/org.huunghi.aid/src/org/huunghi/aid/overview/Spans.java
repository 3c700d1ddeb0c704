package org.huunghi.aid.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;

/** Compares periods. */
public final class Spans {
	private Spans() {
	}

	/**
	 * @return the period just before that is as long: by months where it is made of whole months, told by years where it comes to whole years, such as
	 *         2010–2016 for 2017–2023; else by days
	 */
	public static Period before(Period period) {
		LocalDate first = period.from().firstDay();
		LocalDate next = period.to().lastDay().plusDays(1);
		boolean months = first.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
		LocalDate start = months ? first.minusMonths(ChronoUnit.MONTHS.between(first, next)) : first.minusDays(ChronoUnit.DAYS.between(first, next));
		LocalDate end = first.minusDays(1);
		if (!months) {
			return new Period(PartialDate.of(start), PartialDate.of(end));
		}
		boolean years = start.getDayOfYear() == 1 && first.getDayOfYear() == 1;
		return years ? new Period(PartialDate.of(start.getYear()), PartialDate.of(end.getYear())) : new Period(month(start), month(end));
	}

	private static PartialDate month(LocalDate day) {
		return PartialDate.of(day.getYear(), day.getMonthValue());
	}
}
