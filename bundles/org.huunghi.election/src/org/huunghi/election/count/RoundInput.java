package org.huunghi.election.count;

import java.util.List;
import java.util.Set;

import org.huunghi.election.Consent;
import org.huunghi.election.RoundKind;

/**
 * One round of voting as it was entered.
 *
 * @param place where it was entered, for messages, such as {@code rounds[0]}; not null
 * @param kind not null
 * @param seats to fill in this round; null for the election's seats less those filled before
 * @param standing numbers of those who stand; empty for the closed list less those elected before
 * @param consent in a consultation: whether the list was accepted; not null
 * @param count the figures; votes by tally, or, where ballots are given, issued and collected only
 * @param ballots the single ballots; null where tallies are entered
 * @param drawn numbers in whose favour the chair's lot fell; empty where none was drawn
 */
public record RoundInput(String place, RoundKind kind, Integer seats, List<Integer> standing, Consent consent, Count count,
		List<BallotPaper> ballots, Set<Integer> drawn) {
	public RoundInput {
		standing = List.copyOf(standing);
		drawn = Set.copyOf(drawn);
	}
}
