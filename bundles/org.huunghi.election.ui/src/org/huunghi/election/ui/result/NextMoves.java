package org.huunghi.election.ui.result;

import java.util.List;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.model.Numbers;

/** Who may stand in the next round, and between whom and for how many seats a tie is open. */
public final class NextMoves {
	private NextMoves() {
	}

	/** @return the tied, by the ballot paper; empty where nobody is */
	public static List<Candidate> tied(Election election, ElectionOutcome outcome) {
		return candidates(election, outcome, Decision.TIED);
	}

	/** @return those on the list who are not elected */
	public static List<Candidate> notElected(Election election, ElectionOutcome outcome) {
		return candidates(election, outcome, Decision.NOT_ELECTED);
	}

	private static List<Candidate> candidates(Election election, ElectionOutcome outcome, Decision decision) {
		Numbers numbers = Numbers.of(election);
		return outcome.fates().stream().filter(fate -> fate.decision() == decision).map(Fate::number).sorted().map(numbers::candidate).toList();
	}

	/** @return how many seats the tied are tied for: those of the last round less those it filled; 0 where unknown */
	public static int tiedSeats(ElectionOutcome outcome) {
		if (outcome.rounds().isEmpty()) {
			return 0;
		}
		RoundOutcome last = outcome.rounds().getLast();
		long filled = last.fates().stream().filter(fate -> fate.decision() == Decision.ELECTED).count();
		return last.seats() == null ? 0 : (int) Math.max(0, last.seats() - filled);
	}
}
