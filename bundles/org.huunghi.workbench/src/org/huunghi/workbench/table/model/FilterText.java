package org.huunghi.workbench.table.model;

import org.huunghi.repository.table.Filter;

/**
 * What stands in the row of filters, in one column.
 *
 * @param text as it was typed; empty for nothing
 * @param filter what it means; null where it means nothing
 * @param wrong why it can't be understood; null where it can
 */
public record FilterText(String text, Filter filter, String wrong) {
	/** Nothing is typed. */
	public static final FilterText NONE = new FilterText("", null, null);
}
