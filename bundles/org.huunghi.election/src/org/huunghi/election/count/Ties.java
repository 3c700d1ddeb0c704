package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.RoundKind;
import org.huunghi.election.TieRule;
import org.huunghi.text.value.PartialDate;

/** Tries the rules of a tie in the rulebook's order. Where none decides, the tie stays and the meeting is asked. */
final class Ties {
	private final Rules rules;
	private final Roll roll;
	private final Contradictions found;
	private final List<Reason> reasons = new ArrayList<>();

	Ties(Rules rules, Roll roll, Contradictions found) {
		this.rules = rules;
		this.roll = roll;
		this.found = found;
	}

	/**
	 * @param tied in the order of their numbers, more than there are seats
	 * @param seats that are left for them
	 * @param reVoteFollows whether the next round is a re-vote
	 */
	Tie resolve(RoundSetting round, List<Integer> tied, int seats, int votes, boolean reVoteFollows) {
		say("tie.equal", roll.labels(tied), votes, seats);
		boolean drawn = !round.input().drawn().isEmpty();
		for (TieRule rule : rules.ties()) {
			switch (rule) {
			case SENIORITY -> {
				List<Integer> elected = bySeniority(tied, seats);
				if (!elected.isEmpty()) {
					return new Tie(tied, elected, null, false, reasons);
				}
			}
			case RE_VOTE -> {
				if (round.input().kind() != RoundKind.TIE_RE_VOTE) {
					if (drawn) {
						found.add(round.place("drawn"), "drawn.early");
					}
					say("tie.reVote");
					return new Tie(tied, List.of(), NextStep.RE_VOTE, drawn, reasons);
				}
				say("tie.again");
			}
			case CHAIRS_LOT -> {
				if (drawn) {
					return byLot(round, tied, seats, "tie.lot");
				}
				say("tie.drawLot");
				return new Tie(tied, List.of(), NextStep.DRAW_LOT, false, reasons);
			}
			}
		}
		if (drawn) {
			return byLot(round, tied, seats, "tie.lotByMeeting");
		}
		say(reVoteFollows ? "tie.reVoteByMeeting" : "tie.meeting");
		return new Tie(tied, List.of(), reVoteFollows ? NextStep.RE_VOTE : NextStep.DECIDE_TIE, false, reasons);
	}

	private List<Integer> bySeniority(List<Integer> tied, int seats) {
		List<Integer> unknown = tied.stream().filter(number -> roll.get(number).servingSince() == null).toList();
		if (!unknown.isEmpty()) {
			say("tie.seniorityUnknown", roll.labels(unknown));
			return List.of();
		}
		List<Integer> ordered = tied.stream().sorted(Comparator.comparing((Integer number) -> since(number).firstDay())).toList();
		List<Integer> first = ordered.subList(0, seats);
		List<Integer> others = ordered.subList(seats, ordered.size());
		if (!first.stream().allMatch(one -> others.stream().allMatch(other -> since(one).certainlyBefore(since(other))))) {
			say("tie.seniorityEqual");
			return List.of();
		}
		say("tie.seniority", first.stream().map(number -> new Wording.Since(roll.label(number), since(number))).toList());
		return first;
	}

	private PartialDate since(int number) {
		return roll.get(number).servingSince();
	}

	private Tie byLot(RoundSetting round, List<Integer> tied, int seats, String key) {
		List<Integer> drawn = round.input().drawn().stream().sorted().toList();
		List<Integer> others = drawn.stream().filter(number -> !tied.contains(number) && round.standing().contains(number)).toList();
		if (!others.isEmpty()) {
			found.add(round.place("drawn"), "drawn.notTied", roll.labels(others));
		}
		if (drawn.size() != seats) {
			found.add(round.place("drawn"), "drawn.number", drawn.size(), seats);
		}
		if (!tied.containsAll(drawn) || drawn.size() != seats) {
			return new Tie(tied, List.of(), NextStep.DRAW_LOT, true, reasons);
		}
		say(key, roll.labels(drawn));
		return new Tie(tied, drawn, null, true, reasons);
	}

	private void say(String key, Object... arguments) {
		reasons.add(new Reason(ClauseKind.TIE, rules.citations().get(ClauseKind.TIE), key, Arrays.asList(arguments)));
	}
}
