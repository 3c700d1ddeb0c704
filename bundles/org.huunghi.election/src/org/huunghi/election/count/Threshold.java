package org.huunghi.election.count;

import java.util.List;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Denominator;
import org.huunghi.election.RoundKind;

/**
 * How many votes elect in a round. Who was tied had enough votes already: in a re-vote more votes than the others elect, they need not be more than
 * half again.
 *
 * @param base the number that the votes are a share of; null where unknown
 * @param needed the least number of votes that elects; null where unknown, and in a re-vote
 * @param reason how these came about; null where the rules know no threshold
 */
record Threshold(Integer base, Integer needed, Reason reason) {
	private static final Threshold NONE = new Threshold(null, null, null);

	static Threshold of(RoundSetting round, Rules rules, Electorate electorate, Count count) {
		if (round.input().kind() == RoundKind.TIE_RE_VOTE) {
			Integer base = rules.denominator() == null ? null : base(rules.denominator(), electorate, count);
			return new Threshold(base, null, new Reason(ClauseKind.TIE, rules.citations().get(ClauseKind.TIE), "threshold.reVote", List.of()));
		}
		if (rules.threshold() == null || rules.denominator() == null) {
			return NONE;
		}
		Integer base = base(rules.denominator(), electorate, count);
		Citation citation = rules.citations().get(ClauseKind.THRESHOLD);
		if (base == null || base < 0) {
			return new Threshold(null, null, new Reason(ClauseKind.THRESHOLD, citation, "threshold.unknown", List.of(rules.threshold(), rules.denominator())));
		}
		// Nobody is elected without a vote, not even of no ballots.
		int needed = (int) Math.max(1, rules.threshold().least(base));
		return new Threshold(base, needed,
				new Reason(ClauseKind.THRESHOLD, citation, "threshold." + rules.denominator().getName(), List.of(rules.threshold(), base, needed)));
	}

	private static Integer base(Denominator denominator, Electorate electorate, Count count) {
		return switch (denominator) {
		case SUMMONED -> electorate.counted();
		case PRESENT -> electorate.present();
		case ISSUED -> count.issued();
		case COLLECTED -> count.collected();
		case VALID -> count.valid();
		};
	}
}
