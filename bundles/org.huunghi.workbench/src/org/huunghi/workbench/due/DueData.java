package org.huunghi.workbench.due;

import java.util.List;

import org.huunghi.workbench.part.Choice;

/**
 * What is due in a repository, free of it.
 *
 * @param unions all of them
 * @param rows the reminders of all of them, the most urgent first
 */
record DueData(List<Choice> unions, List<DueRow> rows) {
	static final DueData NOTHING = new DueData(List.of(), List.of());

	DueData {
		unions = List.copyOf(unions);
		rows = List.copyOf(rows);
	}
}
