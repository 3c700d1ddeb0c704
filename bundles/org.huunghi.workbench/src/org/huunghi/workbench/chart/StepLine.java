package org.huunghi.workbench.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a chart over time that stays where it is until something is added.
 *
 * @param name as the legend says it
 * @param tone its colour
 * @param steps in the order of their days
 */
public record StepLine(String name, Tone tone, List<Step> steps) {
	/** Keeps its own list. */
	public StepLine {
		steps = List.copyOf(steps);
	}

	/**
	 * From a day on.
	 *
	 * @param day not null
	 * @param value that the line has from then on
	 */
	public record Step(LocalDate day, BigDecimal value) {
	}
}
