package org.huunghi.election.interchange.nist;

import org.huunghi.election.count.Count;

/** Figures of a round that follow from others. */
final class Ballots {
	private Ballots() {
	}

	/** @return how many ballots were invalid; null where nobody knows */
	static Integer invalid(Count count) {
		if (count.collected() != null && count.valid() != null && count.collected() >= count.valid()) {
			return count.collected() - count.valid();
		}
		return count.invalid().isEmpty() ? null : Integer.valueOf(count.invalid().values().stream().mapToInt(Integer::intValue).sum());
	}
}
