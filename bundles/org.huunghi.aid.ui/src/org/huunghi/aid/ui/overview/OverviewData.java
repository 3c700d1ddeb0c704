package org.huunghi.aid.ui.overview;

import java.util.List;
import java.util.Map;

import org.huunghi.aid.overview.Dimension;
import org.huunghi.aid.overview.Worth;
import org.huunghi.union.figures.Period;

/**
 * The aid of a register in a period and in the one before, free of the repository.
 *
 * @param now the period
 * @param before the one before that is as long; null where all time is asked for
 * @param beforePeriod which one that is; null where all time is asked for
 * @param lines the parts of the period by each dimension
 * @param warnings what needs attention
 * @param register whether the register holds anything
 */
record OverviewData(Total now, Total before, Period beforePeriod, Map<Dimension, List<Line>> lines, List<Warning> warnings, boolean register) {

	/**
	 * What a period comes to.
	 *
	 * @param unclear activities that may belong to it
	 * @param undated activities without a date
	 * @param withoutAmount activities without an amount committed
	 */
	record Total(int activities, Worth committed, Worth disbursed, int unclear, int undated, int withoutAmount) {
	}

	/** One part. @param label empty where unknown. @param activities ids */
	record Line(String label, List<String> activities, Worth committed) {
	}

	/** What a rule says of a record. @param overdue whether it is too late already */
	record Warning(String recordId, String record, String text, boolean overdue) {
	}
}
