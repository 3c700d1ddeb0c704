package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.InvalidReason;

/** Says how the ballots of a round were judged, and what is odd in their figures without being impossible. */
final class BallotRemarks {
	private BallotRemarks() {
	}

	static List<Reason> of(Tallied tallied, RoundSetting round, Rules rules) {
		List<Reason> remarks = new ArrayList<>();
		Citation citation = rules.citations().get(ClauseKind.VALIDITY);
		for (InvalidReason reason : InvalidReason.values()) {
			Integer invalid = tallied.count().invalid().get(reason);
			if (invalid != null && invalid > 0) {
				remarks.add(remark(citation, "ballots.invalid", invalid, reason));
			}
			Integer tolerated = tallied.tolerated().get(reason);
			if (tolerated != null) {
				remarks.add(remark(citation, "ballots.tolerated", tolerated, reason));
			}
		}
		if (tallied.unjudged()) {
			remarks.add(remark(citation, "ballots.unjudged"));
		}
		fewVotes(tallied.count(), round, rules, remarks);
		return remarks;
	}

	/** Where a blank ballot is invalid, every valid one holds a vote at least: fewer votes mean that one is missing, or that blank ballots slipped through. */
	private static void fewVotes(Count count, RoundSetting round, Rules rules, List<Reason> remarks) {
		boolean complete = round.standing().size() > 1 && count.votes().keySet().containsAll(round.standing());
		if (complete && count.valid() != null && !round.boxes() && rules.invalidReasons().contains(InvalidReason.BLANK)) {
			long sum = round.standing().stream().mapToLong(count.votes()::get).sum();
			if (sum < count.valid()) {
				remarks.add(remark(rules.citations().get(ClauseKind.VALIDITY), "ballots.fewVotes", sum, count.valid()));
			}
		}
	}

	private static Reason remark(Citation citation, String key, Object... arguments) {
		return new Reason(ClauseKind.VALIDITY, citation, key, Arrays.asList(arguments));
	}
}
