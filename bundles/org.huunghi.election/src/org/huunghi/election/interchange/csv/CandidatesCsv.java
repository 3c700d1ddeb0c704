package org.huunghi.election.interchange.csv;

import static org.huunghi.election.interchange.csv.Column.NAME;
import static org.huunghi.election.interchange.csv.Column.NOMINATED_BY;
import static org.huunghi.election.interchange.csv.Column.NOMINATION;
import static org.huunghi.election.interchange.csv.Column.NUMBER;
import static org.huunghi.election.interchange.csv.Column.SERVING_SINCE;
import static org.huunghi.election.interchange.csv.Column.SUPPORT;
import static org.huunghi.election.interchange.csv.Column.WITHDRAWN;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.text.entry.DateEntry;
import org.huunghi.union.labels.ModelLabels;

/** The list of candidates as CSV: number, name, nomination, nominatedBy, support, withdrawn, servingSince. Only the name must be there. */
public final class CandidatesCsv {
	private CandidatesCsv() {
	}

	/** Writes the rows as they are; the stream is not closed. */
	public static void write(List<CandidateRow> rows, OutputStream out, CsvOptions options) throws IOException {
		Locale locale = options.locale();
		try (CsvOutput csv = new CsvOutput(out, options, NUMBER, NAME, NOMINATION, NOMINATED_BY, SUPPORT, WITHDRAWN, SERVING_SINCE)) {
			for (CandidateRow row : rows) {
				csv.row(row.number(), row.name(), row.nomination() == null ? null : ModelLabels.of(row.nomination(), locale), row.nominatedBy(),
						row.support(), row.withdrawn() == null ? null : Words.yesOrNo(row.withdrawn(), locale), DateEntry.format(row.servingSince(), locale));
			}
		}
	}

	/**
	 * Reads a list. Refused are rows without a name, with a number or a name that an earlier row has, and with a cell that is not what
	 * its column holds.
	 *
	 * @param in not closed
	 * @param fileName for messages
	 * @param locale language whose order of day and month counts
	 * @throws CsvException where the file is refused whole
	 */
	public static Imported<List<CandidateRow>> read(InputStream in, String fileName, Tolerance tolerance, Locale locale) throws IOException {
		return read(in, fileName, tolerance, locale, Map.of());
	}

	/**
	 * Reads a list that comes to another one, and refuses rows that give a number to somebody else as well.
	 *
	 * @param taken names by the numbers that they have
	 */
	static Imported<List<CandidateRow>> read(InputStream in, String fileName, Tolerance tolerance, Locale locale, Map<Integer, String> taken)
			throws IOException {
		return CsvInput.read(in, fileName, tolerance, EnumSet.of(NUMBER, NAME, NOMINATION, NOMINATED_BY, SUPPORT, WITHDRAWN, SERVING_SINCE),
				EnumSet.of(NAME), new CandidateTable(locale, taken));
	}
}
