package org.huunghi.workbench.figures;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;
import org.huunghi.workbench.part.Choice;

/**
 * A period that is offered.
 *
 * @param label such as the name of a term
 * @param period both ends included
 */
record PeriodChoice(String label, Period period) {
	/** @return what tells a period from others */
	static String id(Period period) {
		return period.from() + "/" + period.to();
	}

	/** @param id as {@link #id} makes it, or null; @return the period; null for null or what is none */
	static Period period(String id) {
		String[] ends = id == null ? new String[0] : id.split("/");
		try {
			return ends.length == 2 ? new Period(PartialDate.valueOf(ends[0]), PartialDate.valueOf(ends[1])) : null;
		} catch (java.time.DateTimeException | IllegalArgumentException e) {
			return null;
		}
	}

	Choice choice() {
		return new Choice(id(period), label);
	}
}
