package org.huunghi.election.count;

import java.util.List;

import org.huunghi.election.ClauseKind;
import org.huunghi.text.value.Share;

/**
 * Whether enough of those summoned are present.
 *
 * @param reached null where that is not known, or the rules ask for none
 * @param reason the numbers
 */
record Quorum(Boolean reached, Reason reason) {
	static Quorum of(Rules rules, Electorate electorate) {
		Share share = rules.quorum();
		Integer summoned = electorate.counted();
		Integer present = electorate.present();
		if (share == null) {
			return new Quorum(null, reason(rules, "quorum.notAsked"));
		}
		if (summoned == null || present == null || summoned < 0 || present < 0) {
			return new Quorum(null, reason(rules, "quorum.unknown", share));
		}
		boolean reached = share.reachedBy(present, summoned);
		return new Quorum(reached, reason(rules, reached ? "quorum.reached" : "quorum.missed", present, summoned, share, share.least(summoned)));
	}

	private static Reason reason(Rules rules, String key, Object... arguments) {
		return new Reason(ClauseKind.QUORUM, rules.citations().get(ClauseKind.QUORUM), key, List.of(arguments));
	}
}
