package org.huunghi.election.rules;

import java.util.List;
import java.util.Locale;

import org.huunghi.election.Ballot;
import org.huunghi.election.Candidate;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.count.Contradiction;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.Reason;
import org.huunghi.election.model.Numbers;
import org.huunghi.election.model.Places;
import org.huunghi.election.model.Results;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;
import org.huunghi.union.rules.Told;

/** Passes on what the count finds: contradictions at the fields they are about, a missed quorum, a list that breaks the rules, and what is left to be done. */
final class OutcomeRules {
	private OutcomeRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Election.class, OutcomeRules::outcome));
	}

	private static void outcome(Election election, Findings findings) {
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		outcome.contradictions().forEach(contradiction -> contradiction(election, contradiction, findings));
		if (Boolean.FALSE.equals(outcome.quorum())) {
			outcome.general().stream().filter(reason -> reason.clause() == ClauseKind.QUORUM)
					.forEach(reason -> findings.warning("election.quorum", Literals.ELECTION__PRESENT, told(reason)));
		}
		if (outcome.next() == NextStep.MEND_LIST) {
			outcome.general().stream().filter(reason -> reason.clause() == ClauseKind.SURPLUS)
					.forEach(reason -> findings.warning("election.list", Literals.ELECTION__CANDIDATES, told(reason)));
		}
		if (outcome.contradictions().isEmpty()) {
			applied(election, outcome, findings);
		}
	}

	private static void contradiction(Election election, Contradiction contradiction, Findings findings) {
		Places.Place place = Places.locate(election, contradiction.place());
		// Marks that can't be read are told of by a rule of their own.
		if (!(place.target() instanceof Ballot ballot) || RoundRules.readable(ballot)) {
			findings.at(place.target()).error("election.contradiction", place.feature(), Told.by(contradiction::message));
		}
	}

	/** Who was elected gets a seat or a post among the personnel. */
	private static void applied(Election election, ElectionOutcome outcome, Findings findings) {
		Numbers numbers = Numbers.of(election);
		for (int number : outcome.elected()) {
			Candidate candidate = numbers.candidate(number);
			if (election.getBody() != null && candidate.getMembership() == null) {
				findings.at(candidate).info("candidate.notApplied", Literals.CANDIDATE__MEMBERSHIP, election.getBody());
			} else if (election.getBody() == null && election.getPost() != null && candidate.getAppointment() == null) {
				findings.at(candidate).info("candidate.notApplied", Literals.CANDIDATE__APPOINTMENT, election.getPost());
			}
		}
	}

	private static Told told(Reason reason) {
		return Told.by(reason::text);
	}
}
