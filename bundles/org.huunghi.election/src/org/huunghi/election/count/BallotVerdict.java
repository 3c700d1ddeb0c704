package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.RoundKind;

/**
 * Decides a round by votes: who reaches the threshold is elected, most votes first, until the seats are full. Votes that are not known are
 * reckoned with as any number: somebody is elected, or not, only where that holds whatever they are.
 */
final class BallotVerdict {
	private final RoundSetting round;
	private final Rules rules;
	private final Roll roll;
	private final Count count;
	private final Threshold threshold;
	private final Map<Integer, Decision> decisions = new TreeMap<>();
	private final Map<Integer, List<Reason>> reasons = new TreeMap<>();
	private final List<Integer> unknown;
	private Tie tie = Tie.NONE;

	BallotVerdict(RoundSetting round, Count count, Threshold threshold, Rules rules, Roll roll) {
		this.round = round;
		this.rules = rules;
		this.roll = roll;
		this.count = count;
		this.threshold = threshold;
		unknown = round.standing().stream().filter(number -> count.votes().get(number) == null).toList();
		round.standing().forEach(number -> reasons.put(number, new ArrayList<>()));
	}

	/** @param reVoteFollows whether the next round is a re-vote among those tied */
	Verdict decide(boolean reVoteFollows, Contradictions found) {
		List<Integer> enough = round.standing().stream().filter(this::hasEnough).toList();
		for (int number : enough) {
			rank(number, enough);
		}
		List<Integer> tied = enough.stream().filter(number -> decisions.get(number) == Decision.TIED).toList();
		if (!tied.isEmpty()) {
			breakTie(tied, enough, reVoteFollows, found);
		}
		Map<Integer, Fate> fates = new LinkedHashMap<>();
		decisions.forEach((number, decision) -> fates.put(number, new Fate(number, decision, count.votes().get(number),
				decision == Decision.ELECTED || decision == Decision.NOT_ELECTED ? round.ordinal() : 0, reasons.get(number))));
		return new Verdict(fates, tie);
	}

	private boolean hasEnough(int number) {
		Integer votes = count.votes().get(number);
		if (votes == null) {
			decide(number, Decision.UNKNOWN, ClauseKind.THRESHOLD, "votes.unknown");
			return false;
		}
		if (round.input().kind() == RoundKind.TIE_RE_VOTE) {
			decide(number, Decision.UNKNOWN, ClauseKind.TIE, "votes.reVote", votes);
			return true;
		}
		if (threshold.needed() == null) {
			decide(number, Decision.UNKNOWN, ClauseKind.THRESHOLD, "votes.baseUnknown", votes);
			return false;
		}
		boolean enough = votes >= threshold.needed();
		decide(number, enough ? Decision.UNKNOWN : Decision.NOT_ELECTED, ClauseKind.THRESHOLD,
				(enough ? "votes.reached." : "votes.short.") + rules.denominator().getName(), votes, threshold.base(), threshold.needed(), rules.threshold());
		return enough;
	}

	private void rank(int number, List<Integer> enough) {
		if (round.seats() == null) {
			decide(number, Decision.UNKNOWN, ClauseKind.ORDER, "order.seatsUnknown");
			return;
		}
		int seats = round.seats();
		int votes = count.votes().get(number);
		int above = (int) enough.stream().filter(other -> count.votes().get(other) > votes).count();
		int level = (int) enough.stream().filter(other -> count.votes().get(other) == votes).count();
		if (above + level + unknown.size() <= seats) {
			decide(number, Decision.ELECTED, ClauseKind.ORDER, "order.elected", enough.size(), seats, above + 1);
		} else if (above >= seats) {
			decide(number, Decision.NOT_ELECTED, ClauseKind.ORDER, "order.full", seats, above);
		} else if (!unknown.isEmpty()) {
			decide(number, Decision.UNKNOWN, ClauseKind.ORDER, "order.unknown", roll.labels(unknown), seats);
		} else {
			decisions.put(number, Decision.TIED);
		}
	}

	private void breakTie(List<Integer> tied, List<Integer> enough, boolean reVoteFollows, Contradictions found) {
		int votes = count.votes().get(tied.getFirst());
		int above = (int) enough.stream().filter(number -> count.votes().get(number) > votes).count();
		tie = new Ties(rules, roll, found).resolve(round, tied, round.seats() - above, votes, reVoteFollows);
		for (int number : tied) {
			reasons.get(number).addAll(tie.reasons());
			if (tie.decided()) {
				decisions.put(number, tie.elected().contains(number) ? Decision.ELECTED : Decision.NOT_ELECTED);
			}
		}
	}

	private void decide(int number, Decision decision, ClauseKind kind, String key, Object... arguments) {
		decisions.put(number, decision);
		reasons.get(number).add(new Reason(kind, rules.citations().get(kind), key, List.of(arguments)));
	}
}
