package org.huunghi.repository.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.huunghi.repository.View;
import org.huunghi.repository.figures.UnionFigures;
import org.huunghi.repository.internal.Errors;
import org.huunghi.union.Union;
import org.huunghi.union.due.Due;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Period;

/** Figures whose failures are told in the user's words. */
public record GuardedFigures(UnionFigures figures, Errors errors) implements UnionFigures {
	@Override
	public Figures of(View view, Union union, Period period) {
		return errors.call(() -> figures.of(view, union, period));
	}

	@Override
	public Figures explained(View view, Union union, Period period) {
		return errors.call(() -> figures.explained(view, union, period));
	}

	@Override
	public Optional<Figure> explained(View view, Union union, Period period, String code) {
		return errors.call(() -> figures.explained(view, union, period, code));
	}

	@Override
	public List<Due> due(View view, Union union, LocalDate until) {
		return errors.call(() -> figures.due(view, union, until));
	}
}
