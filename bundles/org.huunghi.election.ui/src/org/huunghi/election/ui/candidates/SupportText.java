package org.huunghi.election.ui.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.Election;
import org.huunghi.election.NominationKind;
import org.huunghi.election.count.Citations;
import org.huunghi.election.count.Rules;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.text.entry.ShareEntry;
import org.huunghi.text.value.Share;

/** Says of each nomination from the floor whether it has the support that the rules ask for. */
final class SupportText {
	private SupportText() {
	}

	/** @return a sentence for each such nomination; empty where the rules ask for no support */
	static List<Statement> of(Election election, Rules rules, Locale locale) {
		List<Statement> all = new ArrayList<>();
		if (rules.floorSupport() != null) {
			for (Candidate candidate : election.getCandidates()) {
				if (!candidate.isWithdrawn() && asks(candidate)) {
					all.add(one(candidate, rules, Electorates.of(election).present(), locale));
				}
			}
		}
		return all;
	}

	/** @return whether a candidate does not stand since the support is known to be too small */
	static boolean lacks(Candidate candidate, Rules rules, Integer present) {
		Share needed = rules.floorSupport();
		return needed != null && asks(candidate) && candidate.getSupport() != null && present != null && candidate.getSupport() >= 0 && present >= 0
				&& !needed.reachedBy(candidate.getSupport(), present);
	}

	/** As the count sees it: one's own candidacy may have come up before the meeting; where the meeting was asked, support was counted. */
	private static boolean asks(Candidate candidate) {
		return candidate.getNomination() == NominationKind.FLOOR || candidate.getNomination() == NominationKind.SELF && candidate.getSupport() != null;
	}

	private static Statement one(Candidate candidate, Rules rules, Integer present, Locale locale) {
		Share needed = rules.floorSupport();
		String text = Citations.text(rules.citations().get(ClauseKind.FLOOR_NOMINATION), locale);
		String clause = text.isEmpty() ? "" : " (" + text + ')';
		String name = CandidateNames.of(candidate, locale);
		if (candidate.getSupport() == null || present == null) {
			return new Statement(Level.UNKNOWN, Messages.bind(Messages.supportUnknown, new Object[] {name, ShareEntry.format(needed, locale), clause}));
		}
		Object[] numbers = {name, candidate.getSupport(), present, needed.least(present), clause};
		return lacks(candidate, rules, present) ? new Statement(Level.BAD, Messages.bind(Messages.supportMissed, numbers))
				: new Statement(Level.GOOD, Messages.bind(Messages.supportMet, numbers));
	}
}
