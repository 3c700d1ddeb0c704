package org.huunghi.workbench.table.model;

import java.util.List;
import java.util.Map;

import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Sum;

/**
 * What the repository answered to a {@link Question}.
 *
 * @param question that was asked
 * @param count how many records the filters let through
 * @param groups of them; null where they are not grouped
 * @param sums what the columns come to
 * @param anchor number of the record that was asked for, among all of them; -1 where it is not there
 */
record Answer(Question question, int count, List<Group> groups, Map<String, Sum> sums, int anchor) {
	/** Asks the repository. Not for the UI thread. */
	static Answer ask(Question question, Repository repository) {
		RecordTable table = repository.table(question.locale());
		int count = table.count(question.query());
		List<Group> groups = question.group() == null ? null : table.groups(question.query(), question.group(), question.sums());
		Map<String, Sum> sums = question.sums().isEmpty() ? Map.of() : table.sums(question.query(), question.sums());
		int anchor = question.anchor() == null || groups != null ? -1 : table.indexOf(question.query(), question.anchor());
		return new Answer(question, count, groups, sums, anchor);
	}
}
