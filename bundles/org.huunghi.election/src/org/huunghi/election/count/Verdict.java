package org.huunghi.election.count;

import java.util.Map;

/**
 * What one round decided.
 *
 * @param fates by number, in the order on the ballot paper
 * @param tie for the last seats; {@link Tie#NONE} where there is none
 */
record Verdict(Map<Integer, Fate> fates, Tie tie) {
	/** @return whether what became of everybody who stood is known, or waits for a tie alone */
	boolean certain() {
		return fates.values().stream().noneMatch(fate -> fate.decision() == Decision.UNKNOWN);
	}
}
