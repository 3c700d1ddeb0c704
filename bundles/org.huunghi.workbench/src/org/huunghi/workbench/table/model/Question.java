package org.huunghi.workbench.table.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.huunghi.repository.table.TableQuery;

/**
 * What a table has to know before its rows.
 *
 * @param query which records, in which order
 * @param group name of the column by which they are put together; null for none
 * @param sums names of the columns that are summed up
 * @param anchor id of a record whose number is wanted; null for none
 * @param locale the table's language
 */
record Question(TableQuery query, String group, List<String> sums, String anchor, Locale locale) {
	/** @return whether the rows are the same ones, as long as no record changes */
	boolean isOfSameRows(Question other) {
		return query.equals(other.query) && Objects.equals(group, other.group);
	}
}
