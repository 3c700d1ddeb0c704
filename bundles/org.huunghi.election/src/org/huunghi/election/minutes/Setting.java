package org.huunghi.election.minutes;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Fate;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.model.Numbers;
import org.huunghi.election.model.Results;
import org.huunghi.election.model.Sheets;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.Meeting;
import org.huunghi.union.Term;
import org.huunghi.union.Union;

/** The election that is written about, with its result and what belongs to it; read once for all parts of a paper. */
final class Setting {
	final Election election;
	final Locale locale;
	final ElectionOutcome outcome;
	final Numbers numbers;
	/** Day of the election; null where unknown. */
	final PartialDate date;
	/** The congress or session; null where unknown. */
	final Meeting meeting;
	/** The term that the election is for; null where unknown. */
	final Term term;
	/** The union that the election belongs to; null where it lies in none. */
	final Union union;
	final ElectionMethod method;

	Setting(Election election, Locale locale) {
		this.election = election;
		this.locale = locale;
		outcome = Results.of(election, locale);
		numbers = Numbers.of(election);
		date = Electorates.date(election);
		meeting = election.getMeeting() == null || election.getMeeting().eIsProxy() ? null : election.getMeeting();
		term = term();
		union = union();
		method = election.getRulebook() == null || election.getRulebook().getMethod() == null ? ElectionMethod.UNKNOWN : election.getRulebook().getMethod();
	}

	Candidate candidate(Fate fate) {
		return numbers.candidate(fate.number());
	}

	/** Where the method is not known, ballots that were entered show it. */
	boolean byBallot() {
		boolean papers = election.getRounds().stream().map(Sheets::deciding).anyMatch(sheet -> sheet != null && (sheet.getIssued() != null || sheet.getCollected() != null));
		return method == ElectionMethod.SECRET_BALLOT || method == ElectionMethod.UNKNOWN && papers;
	}

	private Term term() {
		if (election.getBody() != null && !election.getBody().eIsProxy() && election.getBody().getTerm() != null) {
			return election.getBody().getTerm();
		}
		return meeting != null && meeting.eContainer() instanceof Term of ? of : null;
	}

	private Union union() {
		for (EObject container = election; container != null; container = container.eContainer()) {
			if (container instanceof Union found) {
				return found;
			}
		}
		return null;
	}
}
