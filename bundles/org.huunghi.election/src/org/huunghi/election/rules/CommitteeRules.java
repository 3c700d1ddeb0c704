package org.huunghi.election.rules;

import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.CountingOfficer;
import org.huunghi.election.CountingRole;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.model.Sheets;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the committee that counts. */
final class CommitteeRules {
	private CommitteeRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Election.class, CommitteeRules::candidates), new Rule<>(Election.class, CommitteeRules::head));
	}

	/** Who stands for election does not count. Of people known by name only, the name is all there is to go by. */
	private static void candidates(Election election, Findings findings) {
		for (CountingOfficer officer : election.getCountingCommittee()) {
			for (Candidate candidate : election.getCandidates()) {
				if (candidate.isWithdrawn()) {
					continue;
				}
				if (officer.getPerson() != null && candidate.getPerson() != null) {
					if (officer.getPerson() == candidate.getPerson()) {
						findings.at(officer).error("committee.candidate", Literals.COUNTING_OFFICER__PERSON, candidate);
					}
				} else if (sameName(officer, candidate)) {
					findings.at(officer).warning("committee.sameName", Literals.COUNTING_OFFICER__NAME, candidate);
				}
			}
		}
	}

	private static boolean sameName(CountingOfficer officer, Candidate candidate) {
		String name = CandidateNames.of(officer, Locale.of("vi"));
		return !name.isEmpty() && Fold.sameName(name, CandidateNames.of(candidate, Locale.of("vi")));
	}

	/** The minutes are signed by the head of the committee. */
	private static void head(Election election, Findings findings) {
		boolean counted = election.getRounds().stream().anyMatch(round -> round.getSheets().stream().anyMatch(Sheets::begun));
		long heads = election.getCountingCommittee().stream().filter(officer -> officer.getRole() == CountingRole.HEAD).count();
		if (counted && heads == 0) {
			findings.warning("committee.noHead", Literals.ELECTION__COUNTING_COMMITTEE);
		} else if (heads > 1) {
			findings.error("committee.twoHeads", Literals.ELECTION__COUNTING_COMMITTEE);
		}
	}
}
