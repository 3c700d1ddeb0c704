package org.huunghi.election.ui.counting.logic;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.value.Mark;

/** The sums of the ballots entered so far, kept up ballot by ballot, so that one more costs the same whether there are five or five thousand. */
public final class RunningTally {
	private final RoundFrame frame;
	private final BallotJudge judge;
	private final Map<Integer, Integer> votes = new HashMap<>();
	private final Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
	private int valid;
	private int ballots;

	/** A tally without ballots. */
	public RunningTally(RoundFrame frame) {
		this.frame = frame;
		judge = new BallotJudge(frame);
		frame.names().keySet().forEach(number -> votes.put(number, 0));
	}

	/** Adds one ballot. */
	public void add(BallotPaper paper) {
		count(paper, 1);
	}

	/** Takes away one ballot that was added before. */
	public void remove(BallotPaper paper) {
		count(paper, -1);
	}

	private void count(BallotPaper paper, int step) {
		ballots += step;
		InvalidReason reason = judge.invalid(paper);
		if (reason != null) {
			invalid.merge(reason, step, Integer::sum);
			return;
		}
		valid += step;
		for (Integer number : frame.names().keySet()) {
			if (paper.marks().at(number) == Mark.APPROVED) {
				votes.merge(number, step, Integer::sum);
			}
		}
	}

	/** @return number of all ballots entered */
	public int ballots() {
		return ballots;
	}

	/** @return number of valid ballots */
	public int valid() {
		return valid;
	}

	/** @return number of invalid ballots by reason; reasons without any lack */
	public Map<InvalidReason, Integer> invalid() {
		Map<InvalidReason, Integer> found = new EnumMap<>(InvalidReason.class);
		invalid.forEach((reason, count) -> {
			if (count != 0) {
				found.put(reason, count);
			}
		});
		return found;
	}

	/** @return votes on valid ballots by the candidate's number, of all who stand; a copy */
	public Map<Integer, Integer> votes() {
		return new HashMap<>(votes);
	}

	/** @return votes of one candidate; 0 for one who does not stand */
	public int votes(int number) {
		return votes.getOrDefault(number, 0);
	}
}
