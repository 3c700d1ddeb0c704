package org.huunghi.repository.internal.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.Sum;
import org.huunghi.repository.table.TableQuery;

/** A table whose failures are told in the user's words. */
public record GuardedTable(RecordTable table, Errors errors) implements RecordTable {
	@Override
	public int count(TableQuery query) {
		return errors.call(() -> table.count(query));
	}

	@Override
	public List<Row> rows(TableQuery query, int from, int limit) {
		return errors.call(() -> table.rows(query, from, limit));
	}

	@Override
	public int indexOf(TableQuery query, String id) {
		return errors.call(() -> table.indexOf(query, id));
	}

	@Override
	public List<Group> groups(TableQuery query, String column, Collection<String> sums) {
		return errors.call(() -> table.groups(query, column, sums));
	}

	@Override
	public Map<String, Sum> sums(TableQuery query, Collection<String> columns) {
		return errors.call(() -> table.sums(query, columns));
	}
}
