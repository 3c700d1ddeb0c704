package org.huunghi.election.tests.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.huunghi.election.NominationKind;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Contradiction;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.count.Rules;
import org.huunghi.text.value.PartialDate;

/** An election that a test writes down step by step. */
public final class Draft {
	private final Rules rules;
	private final List<Contender> candidates = new ArrayList<>();
	private final List<DraftRound> rounds = new ArrayList<>();
	private Integer seats = 1;
	private Electorate electorate = new Electorate(null, null, null);

	public Draft(Rules rules) {
		this.rules = rules;
	}

	public Draft seats(Integer number) {
		seats = number;
		return this;
	}

	public Draft electorate(Integer summoned, Integer excluded, Integer present) {
		electorate = new Electorate(summoned, excluded, present);
		return this;
	}

	/** Adds candidates with the next numbers. */
	public Draft candidates(String... names) {
		for (String name : names) {
			candidates.add(Contender.of(candidates.size() + 1, name));
		}
		return this;
	}

	public Draft candidate(Contender candidate) {
		candidates.add(candidate);
		return this;
	}

	public Draft since(String name, String date) {
		return candidate(new Contender(candidates.size() + 1, name, null, null, PartialDate.valueOf(date), false, ReportedOutcome.UNKNOWN));
	}

	public Draft withdrawn(String name) {
		return candidate(new Contender(candidates.size() + 1, name, null, null, null, true, ReportedOutcome.UNKNOWN));
	}

	public Draft floor(String name, Integer support) {
		return candidate(new Contender(candidates.size() + 1, name, NominationKind.FLOOR, support, null, false, ReportedOutcome.UNKNOWN));
	}

	public Draft reported(String name, ReportedOutcome reported) {
		return candidate(new Contender(candidates.size() + 1, name, null, null, null, false, reported));
	}

	public Draft round(UnaryOperator<DraftRound> round) {
		rounds.add(round.apply(new DraftRound("rounds[" + rounds.size() + ']')));
		return this;
	}

	/** @return a draft that goes on by itself from here */
	public Draft copy() {
		Draft copy = new Draft(rules);
		copy.candidates.addAll(candidates);
		copy.rounds.addAll(rounds);
		copy.seats = seats;
		copy.electorate = electorate;
		return copy;
	}

	public ElectionInput input() {
		return new ElectionInput("test", rules, seats, electorate, candidates, rounds.stream().map(DraftRound::input).toList());
	}

	public ElectionOutcome count() {
		return Counting.count(input());
	}

	/** Counts figures that must not contradict each other. */
	public ElectionOutcome clean() {
		ElectionOutcome outcome = count();
		if (!outcome.contradictions().isEmpty()) {
			throw new AssertionError(told(outcome));
		}
		return outcome;
	}

	/** @return the contradictions as PLACE KEY */
	public List<String> contradictions() {
		return count().contradictions().stream().map(found -> found.place() + ' ' + found.key()).toList();
	}

	static String told(ElectionOutcome outcome) {
		return outcome.contradictions().stream().map(Contradiction::toString).collect(Collectors.joining("; "));
	}

	/** @return the decisions in the candidates' order */
	static List<Decision> decisions(ElectionOutcome outcome) {
		return outcome.fates().stream().map(fate -> fate.decision()).toList();
	}

	/** @return the sentences' keys of one candidate */
	static List<String> keys(ElectionOutcome outcome, int number) {
		return outcome.fate(number) == null ? Collections.emptyList() : outcome.fate(number).reasons().stream().map(reason -> reason.key()).toList();
	}
}
