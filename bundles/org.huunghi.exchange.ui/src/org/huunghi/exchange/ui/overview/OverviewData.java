package org.huunghi.exchange.ui.overview;

import java.util.List;

import org.huunghi.repository.table.TableQuery;

/**
 * The overview of a log for a period.
 *
 * @param query the delegations that certainly began in the period
 * @param lines a delegation with several places or partners is in the line of each
 * @param out all that went out, each once
 * @param in all that came in, each once
 * @param unclear how many may or may not have begun in the period, since their date is not exact enough
 * @param undated how many have no date; they are in no period
 */
record OverviewData(TableQuery query, List<Line> lines, Side out, Side in, int unclear, int undated) {
	OverviewData {
		lines = List.copyOf(lines);
	}
}
