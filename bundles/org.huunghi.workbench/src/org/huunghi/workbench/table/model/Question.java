package org.huunghi.workbench.table.model;

import java.util.List;
import java.util.Locale;

import org.huunghi.repository.table.TableQuery;

/**
 * What a table has to know before its rows.
 *
 * @param query which records, in which order
 * @param group name of the column by which they are put together; null for none
 * @param sums names of the columns that are summed up
 * @param same whether the same was asked before, and only the records may have changed
 * @param anchor id of a record whose number is wanted; null for none
 * @param locale the table's language
 */
record Question(TableQuery query, String group, List<String> sums, boolean same, String anchor, Locale locale) {
}
