package org.huunghi.repository.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.huunghi.repository.View;
import org.huunghi.union.Union;
import org.huunghi.union.due.Due;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Period;

/**
 * Figures of a period and what is due in a union, from what the index keeps of each record: so that the cost does not grow with what a record holds, and
 * none is loaded that is not asked about. What counts and why is the same as in {@link Figures}. Blocks; never to be called on the UI thread.
 */
public interface UnionFigures {

	/**
	 * @param view a view of the same repository, in which the period totals are read
	 * @param union in that view
	 * @return the figures alone, without their parts
	 */
	Figures of(View view, Union union, Period period);

	/**
	 * @param view a view of the same repository, in which the parts are read
	 * @return the figures with all their parts, for which every record is loaded that has to do with them
	 */
	Figures explained(View view, Union union, Period period);

	/**
	 * @param view a view of the same repository, in which the parts are read
	 * @param code code of the indicator, not null
	 * @return its figure with all its parts, for which just the records are loaded that have to do with it; empty where nothing has
	 */
	Optional<Figure> explained(View view, Union union, Period period, String code);

	/**
	 * @param view a view of the same repository, in which the records are read
	 * @param until the last day that is of interest, what is overdue is always; null for all that is open
	 * @return what is due, in the order of the days
	 */
	List<Due> due(View view, Union union, LocalDate until);
}
