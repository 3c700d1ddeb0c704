package org.huunghi.election.count;

import java.util.List;

/**
 * All that decides an election: the only argument of {@link Counting#count}.
 *
 * @param title for messages; not null
 * @param rules not null
 * @param seats to fill; null where unknown
 * @param electorate not null
 * @param candidates all nominated, with those withdrawn; numbers are unique
 * @param rounds in their order; empty before the first
 */
public record ElectionInput(String title, Rules rules, Integer seats, Electorate electorate, List<Contender> candidates, List<RoundInput> rounds) {
	public ElectionInput {
		candidates = List.copyOf(candidates);
		rounds = List.copyOf(rounds);
	}
}
