package org.huunghi.election.ui.electorate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.election.Candidate;
import org.huunghi.election.CountingOfficer;
import org.huunghi.election.CountingRole;
import org.huunghi.election.Election;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.ElectionMethod;

/** Says what the counting committee lacks. */
public final class CommitteeText {
	private CommitteeText() {
	}

	/** @return sentences; empty where all is well, or no ballots are counted */
	public static List<Statement> of(Election election, Locale locale) {
		List<Statement> all = new ArrayList<>();
		List<CountingOfficer> officers = election.getCountingCommittee();
		boolean counts = election.getRulebook() != null && election.getRulebook().getMethod() == ElectionMethod.SECRET_BALLOT;
		long heads = officers.stream().filter(officer -> officer.getRole() == CountingRole.HEAD).count();
		if (heads == 0 && counts) {
			all.add(new Statement(Level.WARNING, Messages.noHead));
		} else if (heads > 1) {
			all.add(new Statement(Level.WARNING, Messages.bind(Messages.severalHeads, heads)));
		}
		Set<String> standing = new HashSet<>();
		for (Candidate candidate : election.getCandidates()) {
			if (!candidate.isWithdrawn()) {
				standing.add(Fold.fold(CandidateNames.of(candidate, locale)));
			}
		}
		for (CountingOfficer officer : officers) {
			String name = CandidateNames.of(officer, locale);
			boolean samePerson = officer.getPerson() != null && election.getCandidates().stream()
					.anyMatch(candidate -> !candidate.isWithdrawn() && candidate.getPerson() == officer.getPerson());
			if (samePerson || officer.getPerson() == null && !name.isEmpty() && standing.contains(Fold.fold(name))) {
				all.add(new Statement(Level.WARNING, Messages.bind(Messages.candidateCounts, name)));
			}
		}
		return all;
	}
}
