package org.huunghi.election.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.huunghi.election.Ballot;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.value.Marks;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for rounds and the sheets of the counters, beyond what the count says of their figures. */
final class RoundRules {
	private RoundRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Election.class, RoundRules::order), new Rule<>(Round.class, RoundRules::sheets), new Rule<>(Round.class, RoundRules::strangers),
				new Rule<>(CountingSheet.class, RoundRules::tallies), new Rule<>(Ballot.class, RoundRules::marks));
	}

	/** Each round has a number of its own, for they are counted in that order. */
	private static void order(Election election, Findings findings) {
		Map<Integer, Round> known = new HashMap<>();
		for (Round round : election.getRounds()) {
			if (round.getOrdinal() == null) {
				findings.at(round).error("round.noOrdinal", Literals.ROUND__ORDINAL);
			} else if (known.putIfAbsent(round.getOrdinal(), round) != null) {
				findings.at(round).error("round.ordinalTwice", Literals.ROUND__ORDINAL, round.getOrdinal());
			}
		}
	}

	/** Of several sheets that differ the meeting takes one. */
	private static void sheets(Round round, Findings findings) {
		CountingSheet official = round.getOfficial();
		if (official != null && !official.eIsProxy() && !round.getSheets().contains(official)) {
			findings.error("round.sheetElsewhere", Literals.ROUND__OFFICIAL, official);
		} else if (official == null && Sheets.differ(round)) {
			findings.warning("round.sheetsDiffer", Literals.ROUND__OFFICIAL);
		}
	}

	/** Candidates of another election have no place in this one. */
	private static void strangers(Round round, Findings findings) {
		strangers(round, Literals.ROUND__STANDING, round.getStanding(), findings);
		strangers(round, Literals.ROUND__DRAWN, round.getDrawn(), findings);
	}

	private static void strangers(Round round, EReference feature, List<Candidate> candidates, Findings findings) {
		for (Candidate candidate : candidates) {
			if (candidate != null && !candidate.eIsProxy() && candidate.eContainer() != round.eContainer()) {
				findings.error("round.stranger", feature, candidate);
			}
		}
	}

	/** Each candidate of the election has one line of votes at most. */
	private static void tallies(CountingSheet sheet, Findings findings) {
		Set<Candidate> known = new HashSet<>();
		for (Tally tally : sheet.getTallies()) {
			Candidate candidate = tally.getCandidate();
			if (candidate == null) {
				findings.at(tally).error("tally.noCandidate", Literals.TALLY__CANDIDATE);
			} else if (!known.add(candidate)) {
				findings.at(tally).error("tally.twice", Literals.TALLY__CANDIDATE, candidate);
			} else if (!candidate.eIsProxy() && sheet.eContainer() != null && candidate.eContainer() != sheet.eContainer().eContainer()) {
				findings.at(tally).error("tally.stranger", Literals.TALLY__CANDIDATE, candidate);
			}
		}
	}

	/** Marks are written so that they can be read again. */
	private static void marks(Ballot ballot, Findings findings) {
		if (!readable(ballot)) {
			findings.error("ballot.marks", Literals.BALLOT__MARKS, ballot.getMarks());
		}
	}

	static boolean readable(Ballot ballot) {
		try {
			Marks.valueOf(ballot.getMarks());
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
