package org.huunghi.election.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.count.Contradiction;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.Reason;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.union.ElectionMethod;

/** The sentences of the page of the result. */
final class ResultText {
	private ResultText() {
	}

	/** @param lead leads to the place of a contradiction. @return what can't be true, then what is to be done next */
	static List<Statement> next(Election election, ElectionOutcome outcome, Consumer<String> lead, Locale locale) {
		List<Statement> all = new ArrayList<>();
		for (Contradiction contradiction : outcome.contradictions()) {
			all.add(new Statement(Level.BAD, Messages.bind(Messages.wrong, contradiction.message(locale)), () -> lead.accept(contradiction.place())));
		}
		Integer seats = election.getSeats();
		int elected = outcome.elected().size();
		if (elected > 0) {
			all.add(new Statement(seats != null && elected == seats ? Level.GOOD : Level.NOTE,
					seats == null ? Messages.bind(Messages.electedCount, elected) : Messages.bind(Messages.electedOf, elected, seats)));
		}
		all.add(step(election, outcome));
		return all;
	}

	/** What a source says of an election that is over needs no rules; a count does. */
	static boolean lacksRules(Election election, ElectionOutcome outcome) {
		return election.getRulebook() == null && outcome.next() == NextStep.COMPLETE_FIGURES;
	}

	/** A source may say that a list was accepted, and of how many, but not who was on it. */
	static boolean acceptedNameless(Election election, ElectionOutcome outcome) {
		return outcome.next() == NextStep.COMPLETE_FIGURES && outcome.contradictions().isEmpty()
				&& election.getRounds().stream().anyMatch(round -> round.getConsent() == Consent.ACCEPTED);
	}

	private static Statement step(Election election, ElectionOutcome outcome) {
		Object tied = NextMoves.tiedSeats(outcome);
		if (lacksRules(election, outcome)) {
			return new Statement(Level.WARNING, Messages.noRulebook);
		} else if (!election.isListClosed() && outcome.rounds().isEmpty() && outcome.next() == NextStep.COMPLETE_FIGURES) {
			return new Statement(Level.WARNING, Messages.listOpen);
		}
		if (acceptedNameless(election, outcome)) {
			return new Statement(Level.NOTE, Messages.bind(Messages.acceptedNameless, text(election.getSeats())));
		}
		return switch (outcome.next()) {
			case ANNOUNCE -> outcome.open() == null || outcome.open() == 0 ? new Statement(Level.GOOD, Messages.announce)
					: new Statement(Level.NOTE, Messages.bind(Messages.announceShort, outcome.open()));
			case COMPLETE_FIGURES -> new Statement(Level.WARNING,
					election.getRulebook().getMethod() == ElectionMethod.CONSULTATION ? Messages.completeConsent : Messages.completeFigures);
			case NO_QUORUM -> new Statement(Level.BAD, Messages.noQuorum);
			case MEND_LIST -> new Statement(Level.BAD, Messages.mendList);
			case FURTHER_ROUND -> new Statement(Level.NOTE, Messages.bind(Messages.furtherRound, text(outcome.open())));
			case RE_VOTE -> new Statement(Level.WARNING, Messages.bind(Messages.reVoteNext, tied));
			case DRAW_LOT -> new Statement(Level.WARNING, Messages.bind(Messages.drawLot, tied));
			case DECIDE_TIE -> new Statement(Level.WARNING, Messages.bind(Messages.decideTie, tied));
		};
	}

	/** @return what applies to the election as a whole; of the quorum only where there are rules that could ask for one */
	static List<Statement> general(Election election, ElectionOutcome outcome, Locale locale) {
		List<Statement> all = new ArrayList<>();
		for (Reason reason : outcome.general()) {
			if (election.getRulebook() != null || reason.clause() != ClauseKind.QUORUM) {
				all.add(new Statement(Level.NOTE, reason.text(locale)));
			}
		}
		return all;
	}

	/** @return the figures of a round and what followed from them */
	static List<Statement> round(RoundOutcome round, boolean ballots, Locale locale) {
		List<Statement> all = new ArrayList<>();
		Count count = round.count();
		if (ballots) {
			Integer invalid = count.collected() == null || count.valid() == null ? null : Integer.valueOf(count.collected() - count.valid());
			boolean known = count.issued() != null && invalid != null;
			all.add(new Statement(known ? Level.NOTE : Level.UNKNOWN,
					Messages.bind(Messages.figures, new Object[] {text(count.issued()), text(count.collected()), text(count.valid()), text(invalid)})));
		}
		for (Reason reason : round.explanation()) {
			all.add(new Statement(Level.NOTE, reason.text(locale)));
		}
		return all;
	}

	private static Object text(Integer number) {
		return number == null ? Messages.unknown : number;
	}
}
