package org.huunghi.election.count;

import java.util.List;

/**
 * The outcome of one round.
 *
 * @param ordinal from 1
 * @param seats to fill in the round; null where unknown
 * @param standing numbers of those who stood
 * @param count the figures, from tallies or summed up from ballots
 * @param base the number that the threshold is a share of; null where unknown or in a consultation
 * @param needed the least number of votes that elects; null where unknown, and in a re-vote, where more votes than the others elect
 * @param explanation of quorum, base and threshold
 * @param fates by the order on the ballot paper
 */
public record RoundOutcome(int ordinal, Integer seats, List<Integer> standing, Count count, Integer base, Integer needed, List<Reason> explanation,
		List<Fate> fates) {
	public RoundOutcome {
		standing = List.copyOf(standing);
		explanation = List.copyOf(explanation);
		fates = List.copyOf(fates);
	}
}
