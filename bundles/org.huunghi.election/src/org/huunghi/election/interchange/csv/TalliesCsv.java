package org.huunghi.election.interchange.csv;

import static org.huunghi.election.interchange.csv.Column.NAME;
import static org.huunghi.election.interchange.csv.Column.NUMBER;
import static org.huunghi.election.interchange.csv.Column.VOTES;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.union.labels.ModelLabels;

/**
 * The figures of one round as CSV: number, name, votes for each candidate; then rows without a number for the ballots issued,
 * collected, valid and invalid, in which the name says what is counted and the votes how many. Invalid ballots can be told by reason
 * ("Invalid ballots: Blank") and as a sum. An empty cell is a figure that is not known.
 */
public final class TalliesCsv {
	private TalliesCsv() {
	}

	/**
	 * Writes the figures; the stream is not closed.
	 *
	 * @param candidates those who stood, in the order of the rows
	 */
	public static void write(List<Contender> candidates, Count count, OutputStream out, CsvOptions options) throws IOException {
		Locale locale = options.locale();
		try (CsvOutput csv = new CsvOutput(out, options, NUMBER, NAME, VOTES)) {
			for (Contender candidate : candidates) {
				csv.row(candidate.number(), candidate.name(), count.votes().get(candidate.number()));
			}
			csv.row(null, Words.text("issued", locale), count.issued());
			csv.row(null, Words.text("collected", locale), count.collected());
			csv.row(null, Words.text("valid", locale), count.valid());
			for (InvalidReason reason : InvalidReason.values()) {
				if (count.invalid().containsKey(reason)) {
					csv.row(null, Words.text("invalid", locale) + ": " + ModelLabels.of(reason, locale), count.invalid().get(reason));
				}
			}
			csv.row(null, Words.text("invalid", locale), invalid(count));
		}
	}

	/**
	 * Reads the figures of a round. Refused are rows of a candidate there is not, of one whose name is not that of the number, of one
	 * who has a row already, and rows whose figure is no number from 0.
	 *
	 * @param in not closed
	 * @param fileName for messages
	 * @param candidates those who can have votes
	 * @throws CsvException where the file is refused whole
	 */
	public static Imported<Count> read(InputStream in, String fileName, Tolerance tolerance, List<Contender> candidates) throws IOException {
		return CsvInput.read(in, fileName, tolerance, EnumSet.of(NUMBER, NAME, VOTES), EnumSet.of(VOTES), new TallyTable(candidates));
	}

	/** @return the sum of invalid ballots; null where neither the reasons nor the other figures tell it */
	static Integer invalid(Count count) {
		if (!count.invalid().isEmpty()) {
			return count.invalid().values().stream().mapToInt(Integer::intValue).sum();
		}
		return count.collected() == null || count.valid() == null || count.collected() < count.valid() ? null
				: Integer.valueOf(count.collected() - count.valid());
	}
}
