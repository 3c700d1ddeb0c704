package org.huunghi.workbench.table.model;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Sum;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.workbench.table.data.RowModel;

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

	/** @return what is asked for the records of a group; of all where there are none. @param group number of the group */
	TableQuery query(int group) {
		return groups == null ? question.query() : question.query().and(groups.get(group).filter());
	}

	/** @return whether there is a group of that number, or there are no groups */
	boolean has(int group) {
		return groups == null || group < groups.size();
	}

	/** @return whether a number means the same group in both */
	boolean hasGroupsOf(Answer other) {
		return groups == null || other.groups == null ? groups == other.groups
				: groups.stream().map(Group::value).toList().equals(other.groups.stream().map(Group::value).toList());
	}

	/** @return the rows without the new records. @param open values of the groups that are open */
	RowModel rows(Set<String> open) {
		if (groups == null) {
			return RowModel.flat(count);
		}
		BitSet opened = new BitSet();
		for (int i = 0; i < groups.size(); i++) {
			opened.set(i, open.contains(groups.get(i).value()));
		}
		return RowModel.grouped(groups.stream().map(Group::count).toList(), opened);
	}
}
