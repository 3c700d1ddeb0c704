package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.PlainVerdicts.Obstacle;
import org.huunghi.union.ElectionMethod;

/** Goes through the rounds of an election in their order and keeps what passes from one to the next: who is elected, the seats left, an open tie. */
final class Course {
	private final ElectionInput input;
	private final Rules rules;
	private final Roll roll;
	private final List<Integer> onList;
	private final Reason listFault;
	private final Contradictions found;
	private final RoundChecks checks;
	private final List<RoundOutcome> outcomes = new ArrayList<>();
	private final Set<Integer> elected = new LinkedHashSet<>();
	private Obstacle obstacle;
	private Integer left;
	private List<Integer> tied = List.of();
	private NextStep pending;
	/** Whether what the rounds so far decided is known for all who stood. */
	private boolean certain = true;
	private int ordinary;

	/** @param obstacle to all rounds; null for none */
	Course(ElectionInput input, ClosedList list, Obstacle obstacle, Contradictions found) {
		this.input = input;
		this.obstacle = obstacle;
		this.found = found;
		rules = input.rules();
		roll = new Roll(input.candidates());
		onList = list.numbers();
		listFault = list.fault();
		left = input.seats();
		checks = new RoundChecks(rules, roll, found);
	}

	void run() {
		for (int i = 0; i < input.rounds().size(); i++) {
			hold(i);
		}
	}

	private void hold(int index) {
		RoundInput round = input.rounds().get(index);
		int before = found.size();
		RoundSetting setting = setting(round, index + 1);
		Tallied tallied = Tallying.of(setting, rules, found);
		Count count = tallied.count();
		new FigureChecks(setting, input.electorate(), rules, found).check(count, roll);
		checks.drawn(setting);
		Threshold threshold = Threshold.of(setting, rules, input.electorate(), count);
		Verdict verdict = verdict(setting, count, threshold, before, index);
		outcomes.add(new RoundOutcome(index + 1, setting.seats(), setting.standing(), count, threshold.base(), threshold.needed(),
				explanation(setting, tallied, threshold), List.copyOf(verdict.fates().values())));
		carryOn(verdict);
	}

	private RoundSetting setting(RoundInput round, int ordinal) {
		boolean reVote = round.kind() == RoundKind.TIE_RE_VOTE;
		ordinary += reVote ? 0 : 1;
		checks.count(round, ordinary);
		checks.seats(round, left);
		checks.standing(round, onList, elected);
		if (certain && obstacle == null) {
			checks.kind(round, tied);
		}
		List<Integer> standing = round.standing();
		if (standing.isEmpty()) {
			standing = reVote && !tied.isEmpty() ? tied : onList.stream().filter(number -> !elected.contains(number)).toList();
		}
		if (standing.isEmpty() && !onList.isEmpty()) {
			found.add(round.place(), "round.nobody");
		}
		Integer seats = round.seats() == null ? left : round.seats();
		return RoundSetting.of(ordinal, round, seats, standing.stream().filter(roll::has).distinct().sorted().toList(), rules);
	}

	private Verdict verdict(RoundSetting setting, Count count, Threshold threshold, int before, int index) {
		Verdict verdict = null;
		if (obstacle == null && found.size() == before) {
			verdict = rules.method() == ElectionMethod.CONSULTATION ? PlainVerdicts.consultation(setting, rules, found)
					: new BallotVerdict(setting, count, threshold, rules, roll).decide(reVoteFollows(index), found);
			if (verdict.certain() && !verdict.tie().byLot() && !setting.input().drawn().isEmpty()) {
				found.add(setting.place("drawn"), "drawn.noTie");
			}
		}
		if (found.size() > before) {
			obstacle = Obstacle.CONTRADICTION;
		}
		if (obstacle != null) {
			return PlainVerdicts.of(obstacle, setting, count);
		}
		return listFault == null ? verdict : PlainVerdicts.withheld(verdict, listFault);
	}

	private boolean reVoteFollows(int index) {
		return index + 1 < input.rounds().size() && input.rounds().get(index + 1).kind() == RoundKind.TIE_RE_VOTE;
	}

	private List<Reason> explanation(RoundSetting setting, Tallied tallied, Threshold threshold) {
		List<Reason> explanation = new ArrayList<>();
		explanation.add(standing(setting));
		if (rules.method() == ElectionMethod.CONSULTATION) {
			explanation.add(PlainVerdicts.consent(setting, rules));
		}
		explanation.addAll(BallotRemarks.of(tallied, setting, rules));
		if (threshold.reason() != null) {
			explanation.add(threshold.reason());
		}
		return explanation;
	}

	private Reason standing(RoundSetting setting) {
		boolean reVote = setting.input().kind() == RoundKind.TIE_RE_VOTE;
		String key = reVote ? "round.reVote" : onList.isEmpty() ? "round.unnamed" : "round.ordinary";
		List<Object> numbers = setting.seats() == null ? List.of(setting.standing().size()) : List.of(setting.standing().size(), setting.seats());
		return new Reason(reVote ? ClauseKind.TIE : ClauseKind.ROUNDS, null, setting.seats() == null ? key + ".open" : key, numbers);
	}

	private void carryOn(Verdict verdict) {
		verdict.fates().values().stream().filter(fate -> fate.decision() == Decision.ELECTED).map(Fate::number).forEach(elected::add);
		certain &= verdict.certain();
		left = certain && input.seats() != null ? Integer.valueOf(input.seats() - elected.size()) : null;
		tied = verdict.tie().decided() ? List.of() : verdict.tie().tied();
		pending = verdict.tie().pending();
	}

	List<RoundOutcome> outcomes() {
		return outcomes;
	}

	/** @return what the meeting has to do about an open tie; null where there is none */
	NextStep pending() {
		return pending;
	}

	/** @return how many ordinary rounds have been held */
	int ordinary() {
		return ordinary;
	}
}
