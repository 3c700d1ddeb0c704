package org.huunghi.exchange.ui.overview;

import org.huunghi.repository.table.Filter;

/**
 * One line of the overview.
 *
 * @param label the province, year, purpose or partner; words for "not entered" where that is unknown
 * @param filter lets through just the delegations of this line
 * @param out those that went out
 * @param in those that came in
 */
record Line(String label, Filter filter, Side out, Side in) {
}
