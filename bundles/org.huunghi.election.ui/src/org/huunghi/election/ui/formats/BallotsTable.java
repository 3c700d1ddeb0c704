package org.huunghi.election.ui.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.List;

import org.huunghi.election.Election;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.interchange.csv.ElectionTableImport;
import org.huunghi.election.interchange.csv.Tolerance;

/** The single ballots of the last round, as a count of their own. */
public final class BallotsTable extends TableFormat {
	@Override
	Rows rows(Election election, InputStream in, String fileName, Locale locale) throws IOException {
		List<BallotPaper> ballots = ElectionTableImport.ballots(election, in, fileName, Tolerance.NONE).value();
		return changes -> changes.ballots(ballots, fileName);
	}
}
