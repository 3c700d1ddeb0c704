package org.huunghi.election.ui.projector;

import java.util.Locale;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.Round;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.model.Elected;
import org.huunghi.election.ui.counting.model.RoundFrames;
import org.huunghi.election.ui.counting.model.Standings;
import org.huunghi.union.names.Names;

/**
 * What the hall sees.
 *
 * @param title the election's name
 * @param round ordinal of the round; 0 where there is none
 * @param standings null where nothing is being counted
 */
record Screen(String title, int round, Standings standings) {
	/** @return the last round of the election, by its official sheet or the first counter's */
	static Screen of(Election election, Locale locale) {
		String title = Names.label(election, locale);
		if (election.getRounds().isEmpty()) {
			return new Screen(title, 0, null);
		}
		Round round = Sheets.inOrder(election).getLast();
		int ordinal = round.getOrdinal() == null ? election.getRounds().size() : round.getOrdinal();
		CountingSheet sheet = round.getOfficial() != null ? round.getOfficial() : round.getSheets().isEmpty() ? null : round.getSheets().getFirst();
		if (sheet == null) {
			return new Screen(title, ordinal, null);
		}
		RoundFrame frame = RoundFrames.of(election, round, locale);
		Standings standings = Standings.of(sheet, frame);
		return new Screen(title, ordinal, standings.complete() ? standings.electing(Elected.of(election, round)) : standings);
	}
}
