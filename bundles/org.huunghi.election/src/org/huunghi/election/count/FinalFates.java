package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.count.PlainVerdicts.Obstacle;

/** What became of each candidate in the election as a whole: that of the last round stood in, or why there was none. */
final class FinalFates {
	private FinalFates() {
	}

	/** @return the fates by the candidates' numbers, in the candidates' order */
	static Map<Integer, Fate> of(ElectionInput input, ClosedList list, Obstacle obstacle, List<RoundOutcome> rounds) {
		Map<Integer, Fate> last = new LinkedHashMap<>();
		for (RoundOutcome round : rounds) {
			round.fates().forEach(fate -> last.put(fate.number(), fate));
		}
		Map<Integer, Fate> fates = new LinkedHashMap<>();
		for (Contender candidate : input.candidates()) {
			int number = candidate.number();
			Fate fate = list.left().get(number);
			if (fate == null) {
				fate = last.containsKey(number) ? last.get(number) : without(number, obstacle, rounds.isEmpty());
			}
			fates.putIfAbsent(number, fate);
		}
		return fates;
	}

	private static Fate without(int number, Obstacle obstacle, boolean noRound) {
		if (obstacle != null) {
			return new Fate(number, obstacle.decision(), null, 0, List.of(obstacle.reason()));
		}
		return new Fate(number, noRound ? Decision.UNKNOWN : Decision.NOT_ELECTED, null, 0,
				List.of(new Reason(ClauseKind.LIST, null, noRound ? "fate.noRound" : "fate.notStanding", List.of())));
	}

	/** @return the round with those fates in the place of the ones that it left unknown */
	static RoundOutcome completed(RoundOutcome round, Map<Integer, Fate> fates) {
		List<Fate> completed = new ArrayList<>();
		round.fates().forEach(fate -> completed.add(fate.decision() == Decision.UNKNOWN ? fates.get(fate.number()) : fate));
		return new RoundOutcome(round.ordinal(), round.seats(), round.standing(), round.count(), round.base(), round.needed(), round.explanation(), completed);
	}
}
