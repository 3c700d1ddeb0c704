package org.huunghi.workbench.problems;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.rules.Severity;

/** Lets through the problems of the chosen severities that hold what was typed, whatever the accents. */
final class ProblemFilter extends ViewerFilter {
	private final Set<Severity> shown = EnumSet.allOf(Severity.class);
	private String text = "";

	/** @param typed part of a message, a record's or union's label or a code; empty for all */
	void setText(String typed) {
		text = Fold.fold(typed.strip());
	}

	void show(Severity severity, boolean visible) {
		if (visible) {
			shown.add(severity);
		} else {
			shown.remove(severity);
		}
	}

	boolean shows(Severity severity) {
		return shown.contains(severity);
	}

	boolean active() {
		return !text.isEmpty() || shown.size() < Severity.values().length;
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		ProblemRow row = (ProblemRow) element;
		return shown.contains(row.severity()) && (text.isEmpty() || Fold.fold(String.join("\t", row.cells())).contains(text));
	}
}
