package org.huunghi.election.ui.candidates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.election.Candidate;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.Election;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.count.Citations;
import org.huunghi.election.count.Rules;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.text.fold.Fold;

/** Says in words how the list of candidates stands by the rules: how many for how many seats, the surplus, support from the floor. */
public final class ListText {
	private final Election election;
	private final Locale locale;
	private final Rules rules;
	private final List<Statement> statements = new ArrayList<>();

	private ListText(Election election, Locale locale) {
		this.election = election;
		this.locale = locale;
		rules = Rulebooks.rules(election.getRulebook());
	}

	/** @return sentences on the list; never empty */
	public static List<Statement> of(Election election, Locale locale) {
		ListText text = new ListText(election, locale);
		text.state();
		text.surplus();
		text.statements.addAll(SupportText.of(election, text.rules, locale));
		text.names();
		return text.statements;
	}

	private void state() {
		int standing = Standing.count(election);
		long withdrawn = election.getCandidates().stream().filter(Candidate::isWithdrawn).count();
		say(election.isListClosed() ? Level.GOOD : Level.NOTE, election.isListClosed() ? Messages.isClosed : Messages.isOpen, standing, withdrawn);
		if (election.getRulebook() == null) {
			say(Level.UNKNOWN, Messages.rulesUnknown);
		}
	}

	private void surplus() {
		Integer seats = election.getSeats();
		int names = Standing.count(election);
		if (seats == null || seats <= 0) {
			say(Level.UNKNOWN, Messages.seatsUnknown);
			return;
		}
		int extra = names - seats;
		String clause = clause(ClauseKind.SURPLUS);
		if (extra < 0) {
			say(Level.WARNING, Messages.tooFew, names, seats, -extra);
		} else if (rules.surplus() == SurplusRule.REQUIRED && extra == 0) {
			say(Level.BAD, Messages.surplusRequired, names, seats, clause);
		} else if (rules.surplus() == SurplusRule.FORBIDDEN && extra > 0) {
			say(Level.BAD, Messages.surplusForbidden, names, seats, clause);
		} else if (extra == 0) {
			say(Level.GOOD, Messages.exact, names, clause);
		} else {
			limited(names, seats, extra, clause);
		}
	}

	private void limited(int names, int seats, int extra, String clause) {
		long percent = Math.round(extra * 100.0 / seats);
		Integer limit = rules.surplusPercent();
		if (limit == null) {
			say(Level.GOOD, Messages.surplus, names, seats, extra, percent, clause);
			return;
		}
		boolean within = extra * 100L <= (long) seats * limit;
		say(within ? Level.GOOD : Level.BAD, within ? Messages.surplusWithin : Messages.surplusBeyond, names, seats, extra, percent, limit,
				(long) seats * limit / 100, clause);
	}

	private void names() {
		Set<String> seen = new HashSet<>();
		int nameless = 0;
		for (Candidate candidate : election.getCandidates()) {
			String name = CandidateNames.of(candidate, locale);
			if (name.isEmpty()) {
				nameless++;
			} else if (!candidate.isWithdrawn() && !seen.add(Fold.fold(name)) && candidate.getPerson() == null) {
				say(Level.WARNING, Messages.twice, name);
			}
		}
		if (nameless > 0) {
			say(Level.BAD, Messages.nameless, nameless);
		}
	}

	private String clause(ClauseKind kind) {
		String text = Citations.text(rules.citations().get(kind), locale);
		return text.isEmpty() ? "" : " (" + text + ')';
	}

	private void say(Level level, String message, Object... arguments) {
		statements.add(new Statement(level, Messages.bind(message, arguments)));
	}
}
