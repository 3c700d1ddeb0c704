package org.huunghi.election.ui.counting.logic;

import java.util.Set;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.value.Mark;

/** Judges ballots one by one as the count does: valid, or invalid and why. */
public final class BallotJudge {
	private final RoundFrame frame;

	/** @param frame the round that the ballots belong to */
	public BallotJudge(RoundFrame frame) {
		this.frame = frame;
	}

	/** @return why the ballot is invalid; null for a valid one. What the counter found goes before what the marks show */
	public InvalidReason invalid(BallotPaper paper) {
		Set<InvalidReason> reasons = frame.rules().invalidReasons();
		if (paper.fault() != null && reasons.contains(paper.fault())) {
			return paper.fault();
		}
		int left = 0;
		for (Integer number : frame.names().keySet()) {
			left += paper.marks().at(number) == Mark.APPROVED ? 1 : 0;
		}
		if (frame.seats() != null && left > frame.seats() && reasons.contains(InvalidReason.TOO_MANY_NAMES)) {
			return InvalidReason.TOO_MANY_NAMES;
		}
		// Where the paper has boxes, "disagree" with every name is a choice; it is not blank.
		boolean blank = left == 0 && frame.names().size() > 1 && !frame.boxes();
		return blank && reasons.contains(InvalidReason.BLANK) ? InvalidReason.BLANK : null;
	}
}
