package org.huunghi.election.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.model.Sheets;
import org.huunghi.union.Person;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the candidates and the list on which they stand. */
final class CandidateRules {
	private CandidateRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Election.class, CandidateRules::list), new Rule<>(Election.class, CandidateRules::numbers),
				new Rule<>(Election.class, CandidateRules::persons), new Rule<>(Election.class, CandidateRules::names));
	}

	/** Ballots are counted on a closed list, which holds at least one name. */
	private static void list(Election election, Findings findings) {
		long names = standing(election);
		if (election.isListClosed() && names == 0) {
			findings.error("election.noCandidates", Literals.ELECTION__CANDIDATES);
		}
		boolean voted = election.getRounds().stream()
				.anyMatch(round -> round.getSheets().stream().anyMatch(Sheets::begun) || names > 0 && round.getConsent() != null && round.getConsent() != Consent.UNKNOWN);
		if (!election.isListClosed() && voted) {
			findings.warning("election.openList", Literals.ELECTION__LIST_CLOSED);
		}
		if (!election.isListClosed() && election.getSeats() != null && names < election.getSeats() && !election.getSources().isEmpty()) {
			findings.info("election.namesUnknown", Literals.ELECTION__CANDIDATES, names, election.getSeats());
		}
	}

	/** On a closed list everybody has a number; numbers that are given twice are found by the count. */
	private static void numbers(Election election, Findings findings) {
		for (Candidate candidate : election.getCandidates()) {
			if (election.isListClosed() && !candidate.isWithdrawn() && candidate.getNumber() == null) {
				findings.at(candidate).error("candidate.noNumber", Literals.CANDIDATE__NUMBER);
			}
		}
	}

	/** Nobody is nominated twice. */
	private static void persons(Election election, Findings findings) {
		Map<Person, Candidate> known = new HashMap<>();
		for (Candidate candidate : election.getCandidates()) {
			Candidate first = candidate.getPerson() == null ? null : known.putIfAbsent(candidate.getPerson(), candidate);
			if (first != null) {
				findings.at(candidate).error("candidate.twice", Literals.CANDIDATE__PERSON, first);
			}
		}
	}

	/** The ballot paper needs a name. */
	private static void names(Election election, Findings findings) {
		for (Candidate candidate : election.getCandidates()) {
			if (candidate.getPerson() == null && CandidateNames.of(candidate, Locale.ROOT).isEmpty()) {
				findings.at(candidate).warning("candidate.noName", Literals.CANDIDATE__NAME);
			}
		}
	}

	private static long standing(Election election) {
		return election.getCandidates().stream().filter(candidate -> !candidate.isWithdrawn()).count();
	}
}
