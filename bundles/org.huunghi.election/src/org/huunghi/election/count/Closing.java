package org.huunghi.election.count;

import java.util.Collection;
import java.util.List;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.ReportedOutcome;

/**
 * How the election stands after the rounds that were entered.
 *
 * @param open seats still to be filled; null where unknown
 * @param next what the meeting has to do
 * @param reason why it ends or goes on; null where other reasons say it
 */
record Closing(Integer open, NextStep next, Reason reason) {
	static Closing of(ElectionInput input, Quorum quorum, ClosedList list, Course course, Collection<Fate> fates, boolean contradictory) {
		long elected = fates.stream().filter(fate -> fate.decision() == Decision.ELECTED).count();
		boolean unknown = fates.isEmpty() || fates.stream().anyMatch(fate -> fate.decision() == Decision.UNKNOWN);
		Integer open = input.seats() == null || contradictory || unknown ? null : Integer.valueOf((int) Math.max(0, input.seats() - elected));
		if (contradictory) {
			return new Closing(null, NextStep.COMPLETE_FIGURES, null);
		}
		if (Boolean.FALSE.equals(quorum.reached())) {
			return new Closing(input.seats(), NextStep.NO_QUORUM, null);
		}
		if (list.fault() != null) {
			return new Closing(open, NextStep.MEND_LIST, null);
		}
		if (unknown) {
			return new Closing(null, NextStep.COMPLETE_FIGURES, null);
		}
		if (course.pending() != null) {
			return new Closing(open, course.pending(), null);
		}
		if (namesAreMissing(input, list)) {
			return new Closing(null, NextStep.COMPLETE_FIGURES, reason(input.rules(), ClauseKind.LIST, "rounds.namesMissing", list.numbers().size(), input.seats()));
		}
		return open == null || open == 0 ? new Closing(open, NextStep.ANNOUNCE, open == null ? null : reason(input.rules(), ClauseKind.ROUNDS, "rounds.filled", input.seats()))
				: withOpenSeats(input, course, open, fates);
	}

	/** A source that names some of those elected says nothing of the others' seats. */
	private static boolean namesAreMissing(ElectionInput input, ClosedList list) {
		return input.seats() != null && list.numbers().size() < input.seats()
				&& input.candidates().stream().anyMatch(candidate -> candidate.reported() != ReportedOutcome.UNKNOWN);
	}

	private static Closing withOpenSeats(ElectionInput input, Course course, int open, Collection<Fate> fates) {
		Rules rules = input.rules();
		if (rules.maxRounds() != null && course.ordinary() >= rules.maxRounds()) {
			return new Closing(open, NextStep.ANNOUNCE, reason(rules, ClauseKind.ROUNDS, "rounds.stop", rules.maxRounds(), open));
		}
		long standing = fates.stream().filter(fate -> fate.decision() == Decision.NOT_ELECTED).count();
		return standing == 0 ? new Closing(open, NextStep.ANNOUNCE, reason(rules, ClauseKind.ROUNDS, "rounds.noneLeft", open))
				: new Closing(open, NextStep.FURTHER_ROUND, reason(rules, ClauseKind.ROUNDS, "rounds.further", open, standing));
	}

	private static Reason reason(Rules rules, ClauseKind kind, String key, Object... arguments) {
		return new Reason(kind, rules.citations().get(kind), key, List.of(arguments));
	}
}
