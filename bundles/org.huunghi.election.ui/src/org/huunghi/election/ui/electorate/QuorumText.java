package org.huunghi.election.ui.electorate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Election;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Citations;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.union.Meeting;

/** Says in words whether enough are present, with the numbers and the clause, or what is not known of it. */
public final class QuorumText {
	private QuorumText() {
	}

	/** @return sentences, the one on the quorum first; never empty */
	public static List<Statement> of(Election election, Locale locale) {
		Electorate electorate = Electorates.of(election);
		List<Statement> all = new ArrayList<>();
		all.add(quorum(election.getRulebook(), electorate, locale));
		Integer summoned = electorate.summoned();
		if (summoned != null && electorate.present() != null && electorate.present() > summoned) {
			all.add(new Statement(Level.BAD, Messages.bind(Messages.tooManyPresent, electorate.present(), summoned)));
		}
		if (summoned != null && electorate.excluded() != null && electorate.excluded() > 0) {
			all.add(electorate.excluded() > summoned
					? new Statement(Level.BAD, Messages.bind(Messages.tooManyExcluded, electorate.excluded(), summoned))
					: new Statement(Level.NOTE, Messages.bind(Messages.excluded, new Object[] {electorate.excluded(), summoned, electorate.counted()})));
		}
		Meeting meeting = election.getMeeting();
		if (meeting != null && (meeting.getSummoned() != null || meeting.getPresent() != null)) {
			all.add(new Statement(Level.NOTE, Messages.bind(Messages.fromMeeting, text(meeting.getSummoned()), text(meeting.getPresent()))));
		}
		return all;
	}

	private static Statement quorum(Rulebook rulebook, Electorate electorate, Locale locale) {
		if (rulebook == null) {
			return new Statement(Level.UNKNOWN, Messages.noRulebook);
		} else if (rulebook.getQuorum() == null) {
			return new Statement(Level.NOTE, Messages.noQuorum);
		} else if (electorate.summoned() == null) {
			return new Statement(Level.UNKNOWN, Messages.summonedUnknown + (electorate.present() == null ? ' ' + Messages.presentUnknown : ""));
		}
		int counted = Math.max(0, electorate.counted());
		long least = rulebook.getQuorum().least(counted);
		String source = source(rulebook, ClauseKind.QUORUM, locale);
		if (electorate.present() == null) {
			return new Statement(Level.UNKNOWN, Messages.presentUnknown + ' ' + Messages.bind(Messages.needed, new Object[] {least, counted, source}));
		}
		String present = Messages.bind(Messages.presentOf, electorate.present(), counted);
		return rulebook.getQuorum().reachedBy(electorate.present(), counted)
				? new Statement(Level.GOOD, Messages.bind(Messages.met, new Object[] {present, least, source}))
				: new Statement(Level.BAD, Messages.bind(Messages.missed, new Object[] {present, least, source, least - electorate.present()}));
	}

	private static String source(Rulebook rulebook, ClauseKind kind, Locale locale) {
		String text = Citations.text(Rulebooks.rules(rulebook).citations().get(kind), locale);
		return text.isEmpty() ? "" : " (" + text + ')';
	}

	private static Object text(Integer number) {
		return number == null ? Messages.unknown : number;
	}
}
