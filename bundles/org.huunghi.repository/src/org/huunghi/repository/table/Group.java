package org.huunghi.repository.table;

import java.util.Map;

/**
 * Records of a table that agree in one column. Where a column has several values, a record is in several groups.
 *
 * @param value the literal of the enumeration, {@code true} or {@code false}, id of the record referred to, or the year; {@link Filter.OneOf#NONE} where
 *            nothing is entered
 * @param label that in words, in the table's language; empty where nothing is entered
 * @param filter lets through just the records of this group
 * @param count how many there are
 * @param sums what their columns come to, by the columns that were asked for
 */
public record Group(String value, String label, Filter filter, int count, Map<String, Sum> sums) {
	/** Keeps its own map. */
	public Group {
		sums = Map.copyOf(sums);
	}
}
