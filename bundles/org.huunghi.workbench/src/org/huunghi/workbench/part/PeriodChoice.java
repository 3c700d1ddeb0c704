package org.huunghi.workbench.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;

/**
 * A period that is offered.
 *
 * @param label such as the name of a term
 * @param period both ends included; null for all time
 */
public record PeriodChoice(String label, Period period) {
	private static final int YEARS = 3;

	/** @return what tells a period from others; null for all time */
	public static String id(Period period) {
		return period == null ? null : period.from() + "/" + period.to();
	}

	/** @param id as {@link #id} makes it, or null; @return the period; null for null or what is none */
	public static Period period(String id) {
		String[] ends = id == null ? new String[0] : id.split("/");
		try {
			return ends.length == 2 ? new Period(PartialDate.valueOf(ends[0]), PartialDate.valueOf(ends[1])) : null;
		} catch (DateTimeException | IllegalArgumentException e) {
			return null;
		}
	}

	/** @return this year and those before it */
	public static List<PeriodChoice> years(LocalDate today) {
		List<PeriodChoice> years = new ArrayList<>();
		for (int year = today.getYear(); year > today.getYear() - YEARS; year--) {
			years.add(new PeriodChoice(Messages.bind(Messages.year, Integer.toString(year)), new Period(PartialDate.of(year), PartialDate.of(year))));
		}
		return years;
	}

	/** @return all time, with its name */
	public static PeriodChoice allTime() {
		return new PeriodChoice(Messages.allTime, null);
	}

	Choice choice() {
		return new Choice(id(period), label);
	}
}
