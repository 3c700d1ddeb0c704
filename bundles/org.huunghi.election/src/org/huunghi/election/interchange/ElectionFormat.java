package org.huunghi.election.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.huunghi.election.Election;
import org.huunghi.election.interchange.csv.CsvOptions;
import org.huunghi.election.interchange.csv.ElectionTables;
import org.huunghi.election.interchange.nist.NistResults;
import org.huunghi.election.interchange.popolo.PopoloVotes;

/** The formats in which an election goes out, by the names that the command line knows them. */
public enum ElectionFormat {
	NIST_JSON("nist-json", (election, time, out) -> NistResults.writeJson(election, time, out)),
	NIST_XML("nist-xml", (election, time, out) -> NistResults.writeXml(election, time, out)),
	POPOLO("popolo", (election, time, out) -> PopoloVotes.write(election, out)),
	/** The result as a table. */
	CSV("csv", (election, time, out) -> ElectionTables.result(election, out, CsvOptions.spreadsheet(election.locale()))),
	CSV_CANDIDATES("csv-candidates", (election, time, out) -> ElectionTables.candidates(election, out, CsvOptions.spreadsheet(election.locale()))),
	/** Figures of the last round. */
	CSV_TALLIES("csv-tallies", (election, time, out) -> ElectionTables.tallies(election, out, CsvOptions.spreadsheet(election.locale()))),
	/** Single ballots of the last round. */
	CSV_BALLOTS("csv-ballots", (election, time, out) -> ElectionTables.ballots(election, out, CsvOptions.spreadsheet(election.locale())));

	private final String code;
	private final Writer writer;

	private interface Writer {
		void write(ExportedElection election, Instant time, OutputStream out) throws IOException;
	}

	ElectionFormat(String code, Writer writer) {
		this.code = code;
		this.writer = writer;
	}

	/** @return the format of that name; empty where there is none */
	public static Optional<ElectionFormat> find(String code) {
		return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
	}

	/** @return the name, such as {@code nist-json} */
	public String code() {
		return code;
	}

	/**
	 * Counts the election and writes it; the stream is not closed.
	 *
	 * @param locale of the words in it
	 * @param generated time that a report gives for itself
	 * @throws InterchangeException where something that the format needs is not known
	 */
	public void write(Election election, Locale locale, Instant generated, OutputStream out) throws IOException {
		writer.write(ExportedElection.of(election, locale), generated, out);
	}
}
