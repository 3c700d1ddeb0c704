package org.huunghi.election.ui.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.huunghi.election.Election;
import org.huunghi.election.count.Count;
import org.huunghi.election.interchange.csv.ElectionTableImport;
import org.huunghi.election.interchange.csv.Tolerance;

/** The figures of the last round, as a count of their own. */
public final class TalliesTable extends TableFormat {
	@Override
	Rows rows(Election election, InputStream in, String fileName, Locale locale) throws IOException {
		Count count = ElectionTableImport.tallies(election, in, fileName, Tolerance.NONE, locale).value();
		return changes -> changes.tallies(count, fileName);
	}
}
