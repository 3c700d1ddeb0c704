package org.huunghi.election.ui.candidates;

import java.util.List;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.Rules;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.rulebook.Rulebooks;

/** Who gets on the ballot paper: all nominated who did not withdraw and are not known to lack the support that the rules ask for. */
final class Standing {
	private Standing() {
	}

	/** @return those on the list, in its order */
	static List<Candidate> of(Election election) {
		Rules rules = Rulebooks.rules(election.getRulebook());
		Integer present = Electorates.of(election).present();
		return election.getCandidates().stream().filter(candidate -> !candidate.isWithdrawn() && !SupportText.lacks(candidate, rules, present)).toList();
	}

	/** @return how many are on the list */
	static int count(Election election) {
		return of(election).size();
	}
}
