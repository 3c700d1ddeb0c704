package org.huunghi.election.count;

import java.util.Map;

import org.huunghi.election.InvalidReason;

/**
 * The figures of one round. What nobody entered is null, or lacks in the maps; it is never taken for 0.
 *
 * @param issued ballots issued
 * @param collected ballots in the box, invalid ones included
 * @param valid valid ballots
 * @param invalid invalid ballots by reason; not null
 * @param votes votes on valid ballots by the candidate's number; not null
 */
public record Count(Integer issued, Integer collected, Integer valid, Map<InvalidReason, Integer> invalid, Map<Integer, Integer> votes) {
	public Count {
		invalid = Map.copyOf(invalid);
		votes = Map.copyOf(votes);
	}
}
