package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.huunghi.election.ReportedOutcome;

/** What a source says of the outcome: it counts where the votes are not known, and must agree with them where they are. */
final class SourceStatements {
	private static final Reason CONTRADICTED = PlainVerdicts.Obstacle.CONTRADICTION.reason();

	private final ElectionInput input;
	private final Contradictions found;

	SourceStatements(ElectionInput input, Contradictions found) {
		this.input = input;
		this.found = found;
	}

	/** Puts the statements into the fates. */
	void complete(Map<Integer, Fate> fates) {
		// Where figures contradict each other, a statement would only cover that up.
		boolean trusted = found.size() == 0;
		List<Fate> replaced = new ArrayList<>();
		List<Contender> candidates = input.candidates();
		for (int i = 0; i < candidates.size(); i++) {
			Contender candidate = candidates.get(i);
			Fate fate = fates.get(candidate.number());
			if (candidate.reported() == ReportedOutcome.UNKNOWN || fate.decision() == Decision.TIED) {
				continue;
			}
			if (fate.decision() != Decision.UNKNOWN) {
				compare(i, fate, fates);
			} else if (trusted) {
				replaced.add(fate);
				fates.put(fate.number(), stated(fate, candidate.reported()));
			}
		}
		long elected = fates.values().stream().filter(fate -> fate.decision() == Decision.ELECTED).count();
		if (!replaced.isEmpty() && input.seats() != null && input.seats() > 0 && elected > input.seats()) {
			found.add("seats", "reported.tooMany", elected, input.seats());
			replaced.forEach(fate -> fates.put(fate.number(), fate));
		}
	}

	private Fate stated(Fate fate, ReportedOutcome reported) {
		boolean elected = reported == ReportedOutcome.ELECTED;
		Stream<Reason> before = fate.reasons().stream().filter(reason -> !reason.key().equals("fate.noRound"));
		List<Reason> reasons = Stream.concat(before, Stream.of(new Reason(null, null, "reported." + reported.getName(), List.of()))).toList();
		return new Fate(fate.number(), elected ? Decision.ELECTED : Decision.NOT_ELECTED, fate.votes(), input.rounds().size() == 1 ? 1 : 0, reasons);
	}

	private void compare(int index, Fate fate, Map<Integer, Fate> fates) {
		boolean elected = fate.decision() == Decision.ELECTED;
		if (elected == (input.candidates().get(index).reported() == ReportedOutcome.ELECTED)) {
			return;
		}
		found.add("candidates[" + index + "].reported", elected ? "reported.notElected" : "reported.elected", new Roll(input.candidates()).label(fate.number()));
		fates.put(fate.number(), new Fate(fate.number(), Decision.UNKNOWN, fate.votes(), 0,
				Stream.concat(fate.reasons().stream(), Stream.of(CONTRADICTED)).toList()));
	}
}
