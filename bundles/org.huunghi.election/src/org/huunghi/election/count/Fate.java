package org.huunghi.election.count;

import java.util.List;

/**
 * What became of one candidate, in one round or in the whole election, and why.
 *
 * @param number of the candidate
 * @param decision not null
 * @param votes votes on valid ballots in the round, in the whole election those of the last round stood in; null where unknown
 * @param round ordinal of the round that decided, from 1; 0 where none did
 * @param reasons in the order in which they apply; never empty
 */
public record Fate(int number, Decision decision, Integer votes, int round, List<Reason> reasons) {
	public Fate {
		reasons = List.copyOf(reasons);
	}
}
