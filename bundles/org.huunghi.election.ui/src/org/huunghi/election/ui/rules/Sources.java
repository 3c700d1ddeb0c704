package org.huunghi.election.ui.rules;

import java.util.Locale;
import java.util.Optional;

import org.huunghi.election.Clause;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Citation;
import org.huunghi.election.count.Citations;
import org.huunghi.election.rulebook.Rulebooks;

/** Where a rulebook's rules come from, in words. */
final class Sources {
	private Sources() {
	}

	/** @return the citation of a clause; empty where it names nothing */
	static String text(Clause clause, Locale locale) {
		return Citations.text(new Citation(clause.getInstrument(), clause.getArticle(), clause.getParagraph()), locale);
	}

	/** @return the citation of a rule; empty where the rulebook names none */
	static String text(Rulebook rulebook, ClauseKind kind, Locale locale) {
		return Citations.text(Rulebooks.rules(rulebook).citations().get(kind), locale);
	}

	/** @return the first clause of that kind */
	static Optional<Clause> clause(Rulebook rulebook, ClauseKind kind) {
		return rulebook.getClauses().stream().filter(clause -> clause.getKind() == kind).findFirst();
	}
}
