package org.huunghi.election.count;

import java.util.List;

/**
 * Candidates with as many votes as each other for fewer seats than they are, and what the rules make of it.
 *
 * @param tied numbers of all concerned; empty where there is no tie
 * @param elected those whom a rule or a recorded lot lets through; empty where nothing has decided yet
 * @param pending what the meeting has to do; null where the tie is decided or there is none
 * @param byLot whether a recorded lot decided
 * @param reasons what was tried, in order
 */
record Tie(List<Integer> tied, List<Integer> elected, NextStep pending, boolean byLot, List<Reason> reasons) {
	static final Tie NONE = new Tie(List.of(), List.of(), null, false, List.of());

	boolean decided() {
		return pending == null;
	}
}
