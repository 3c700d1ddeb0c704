package org.huunghi.election.ui.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.List;

import org.huunghi.election.Election;
import org.huunghi.election.interchange.csv.CandidateRow;
import org.huunghi.election.interchange.csv.ElectionTableImport;
import org.huunghi.election.interchange.csv.Tolerance;

/** The list of candidates, while it is open. */
public final class CandidatesTable extends TableFormat {
	@Override
	Rows rows(Election election, InputStream in, String fileName, Locale locale) throws IOException {
		List<CandidateRow> rows = ElectionTableImport.candidates(election, in, fileName, Tolerance.NONE, locale).value();
		return changes -> changes.candidates(rows);
	}
}
