package org.huunghi.election.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.CountingOfficer;
import org.huunghi.election.CountingRole;
import org.huunghi.election.Election;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.union.labels.ModelLabels;

/** Says who signs the minutes, and who is missing for it. */
final class SigningText {
	private SigningText() {
	}

	/** @param toCommittee leads to where the committee is entered */
	static List<Statement> of(Election election, Runnable toCommittee, Locale locale) {
		List<Statement> all = new ArrayList<>();
		for (CountingRole role : List.of(CountingRole.HEAD, CountingRole.SECRETARY)) {
			String name = name(election, role, locale);
			if (name.isEmpty()) {
				all.add(new Statement(Level.WARNING, role == CountingRole.HEAD ? Messages.noHead : Messages.noSecretary, toCommittee));
			} else {
				all.add(new Statement(Level.GOOD, Messages.bind(Messages.head, ModelLabels.of(role, locale), name)));
			}
		}
		return all;
	}

	private static String name(Election election, CountingRole role, Locale locale) {
		for (CountingOfficer officer : election.getCountingCommittee()) {
			if (officer.getRole() == role) {
				return CandidateNames.of(officer, locale);
			}
		}
		return "";
	}
}
