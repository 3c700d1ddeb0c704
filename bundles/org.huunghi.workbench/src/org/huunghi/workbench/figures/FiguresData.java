package org.huunghi.workbench.figures;

import java.util.List;

import org.huunghi.union.figures.Period;
import org.huunghi.workbench.part.Choice;
import org.huunghi.workbench.part.PeriodChoice;

/**
 * The figures of one union for a period, free of the repository.
 *
 * @param unions all unions
 * @param unionId the union shown; null where there is none
 * @param periods periods that are offered for it, the latest first
 * @param period the period shown; null where there is no union
 * @param figures its figures
 */
record FiguresData(List<Choice> unions, String unionId, List<PeriodChoice> periods, Period period, List<FigureNode.Figure> figures) {
	FiguresData {
		unions = List.copyOf(unions);
		periods = List.copyOf(periods);
		figures = List.copyOf(figures);
	}
}
