package org.huunghi.election.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Consent;

/** Verdicts that are the same for all who stand: of a consultation, and where something keeps the round from being decided. */
final class PlainVerdicts {
	private PlainVerdicts() {
	}

	/** What keeps all from being decided, or decides against all. */
	record Obstacle(Decision decision, Reason reason) {
		/** Figures that contradict each other. */
		static final Obstacle CONTRADICTION = new Obstacle(Decision.UNKNOWN, new Reason(null, null, "fate.contradiction", List.of()));
	}

	/** @return the verdict that names the obstacle, beside the votes that are known */
	static Verdict of(Obstacle obstacle, RoundSetting round, Count count) {
		return of(round, obstacle.decision(), count, 0, obstacle.reason());
	}

	/**
	 * @return the verdict on a list that breaks the rules: too few votes are too few whatever list, but who has enough is not elected on such a list
	 */
	static Verdict withheld(Verdict verdict, Reason fault) {
		Map<Integer, Fate> fates = new LinkedHashMap<>();
		verdict.fates().forEach((number, fate) -> {
			boolean tooFew = fate.decision() == Decision.NOT_ELECTED && fate.reasons().size() == 1;
			fates.put(number, tooFew ? fate
					: new Fate(number, Decision.UNKNOWN, fate.votes(), 0, Stream.concat(fate.reasons().stream().limit(1), Stream.of(fault)).toList()));
		});
		return new Verdict(fates, Tie.NONE);
	}

	/** @return the verdict on an agreed list */
	static Verdict consultation(RoundSetting round, Rules rules, Contradictions found) {
		Reason reason = consent(round, rules);
		return switch (round.input().consent()) {
		case ACCEPTED -> {
			found.exceeds(round.place("consent"), "consultation.tooMany", round.standing().size(), round.seats());
			yield of(round, Decision.ELECTED, round.input().count(), round.ordinal(), reason);
		}
		case REJECTED -> of(round, Decision.NOT_ELECTED, round.input().count(), round.ordinal(), reason);
		case UNKNOWN -> of(round, Decision.UNKNOWN, round.input().count(), 0, reason);
		};
	}

	/** @return what the meeting said to the agreed list */
	static Reason consent(RoundSetting round, Rules rules) {
		String key = "consultation." + round.input().consent().getName();
		boolean named = !round.standing().isEmpty() || round.input().consent() == Consent.UNKNOWN;
		return new Reason(ClauseKind.METHOD, rules.citations().get(ClauseKind.METHOD), named ? key : key + ".unnamed", List.of(round.standing().size()));
	}

	private static Verdict of(RoundSetting round, Decision decision, Count count, int ordinal, Reason reason) {
		Map<Integer, Fate> fates = new LinkedHashMap<>();
		round.standing().forEach(number -> fates.put(number, new Fate(number, decision, count.votes().get(number), ordinal, List.of(reason))));
		return new Verdict(fates, Tie.NONE);
	}
}
