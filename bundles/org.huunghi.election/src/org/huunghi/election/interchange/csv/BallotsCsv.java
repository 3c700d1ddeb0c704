package org.huunghi.election.interchange.csv;

import static org.huunghi.election.interchange.csv.Column.BALLOT;
import static org.huunghi.election.interchange.csv.Column.FAULT;
import static org.huunghi.election.interchange.csv.Column.MARKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.value.Marks;
import org.huunghi.union.labels.ModelLabels;

/**
 * Single ballots as CSV, one row each: a running number, the marks in the text form of {@link Marks}, and a fault that they do not
 * show. The rows are written in the order of their marks, so that nobody can tell from a file in which order the ballots were read.
 */
public final class BallotsCsv {
	private BallotsCsv() {
	}

	/** Writes the ballots; the stream is not closed. */
	public static void write(List<BallotPaper> ballots, OutputStream out, CsvOptions options) throws IOException {
		Locale locale = options.locale();
		List<BallotPaper> sorted = new ArrayList<>(ballots);
		sorted.sort(Comparator.comparing((BallotPaper ballot) -> ballot.marks().toString())
				.thenComparing(BallotPaper::fault, Comparator.nullsFirst(Comparator.naturalOrder())));
		try (CsvOutput csv = new CsvOutput(out, options, BALLOT, MARKS, FAULT)) {
			int running = 0;
			for (BallotPaper ballot : sorted) {
				csv.row(++running, ballot.marks().toString(), ballot.fault() == null ? null : ModelLabels.of(ballot.fault(), locale));
			}
		}
	}

	/**
	 * Reads ballots. A row with nothing but its running number is a ballot on which every name is approved. Refused are rows whose
	 * marks are none, or mark a candidate there is not, and faults of an unknown kind.
	 *
	 * @param in not closed
	 * @param fileName for messages
	 * @param numbers of the candidates on the ballot paper
	 * @throws CsvException where the file is refused whole
	 */
	public static Imported<List<BallotPaper>> read(InputStream in, String fileName, Tolerance tolerance, Set<Integer> numbers) throws IOException {
		return CsvInput.read(in, fileName, tolerance, EnumSet.of(BALLOT, MARKS, FAULT), EnumSet.of(MARKS), new BallotTable(numbers));
	}
}
