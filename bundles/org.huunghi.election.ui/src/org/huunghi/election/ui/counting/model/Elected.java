package org.huunghi.election.ui.counting.model;

import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.election.Election;
import org.huunghi.election.Round;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.model.Results;
import org.huunghi.election.model.Sheets;

/** Who is elected in a round whose figures are complete. */
public final class Elected {
	private Elected() {
	}

	/** @return the numbers of those whom the count elects in this round; none where figures contradict each other */
	public static Set<Integer> of(Election election, Round round) {
		RoundOutcome outcome = Results.of(election).rounds().get(Sheets.inOrder(election).indexOf(round));
		return outcome.fates().stream().filter(fate -> fate.decision() == Decision.ELECTED).map(Fate::number).collect(Collectors.toSet());
	}
}
