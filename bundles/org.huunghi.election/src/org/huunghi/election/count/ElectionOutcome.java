package org.huunghi.election.count;

import java.util.List;

/**
 * The result of an election, which explains itself.
 *
 * @param quorum whether enough were present; null where unknown or where the rules ask for none
 * @param general what applies to the election as a whole: quorum, list, rounds
 * @param rounds the outcome of each round
 * @param fates of all candidates, in the order in which they were given
 * @param open seats that are still to be filled; null where unknown
 * @param next what the meeting has to do next
 * @param contradictions what can't be true; while there are any, nobody whose fate depends on them is decided, and nothing is to be announced
 */
public record ElectionOutcome(Boolean quorum, List<Reason> general, List<RoundOutcome> rounds, List<Fate> fates, Integer open, NextStep next,
		List<Contradiction> contradictions) {
	public ElectionOutcome {
		general = List.copyOf(general);
		rounds = List.copyOf(rounds);
		fates = List.copyOf(fates);
		contradictions = List.copyOf(contradictions);
	}

	/** @return numbers of those elected, in the candidates' order */
	public List<Integer> elected() {
		return fates.stream().filter(fate -> fate.decision() == Decision.ELECTED).map(Fate::number).toList();
	}

	/** @return what became of that candidate; null for a number there is not */
	public Fate fate(int number) {
		return fates.stream().filter(fate -> fate.number() == number).findFirst().orElse(null);
	}
}
