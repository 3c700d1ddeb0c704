package org.huunghi.election.interchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.model.ElectionInputs;

/** Reads tables for a stored election, which they must fit. Reading changes nothing: {@link TableChanges} does. */
public final class ElectionTableImport {
	private ElectionTableImport() {
	}

	/**
	 * Reads candidates for a list that is still open.
	 *
	 * @param in not closed
	 * @param locale language whose order of day and month counts
	 * @throws CsvException where the file is refused whole, also because the list is closed
	 */
	public static Imported<List<CandidateRow>> candidates(Election election, InputStream in, String fileName, Tolerance tolerance, Locale locale)
			throws IOException {
		if (election.isListClosed()) {
			throw new CsvException(fileName, Refusal.of(0, null, "listClosed"));
		}
		Map<Integer, String> taken = new HashMap<>();
		for (Candidate candidate : election.getCandidates()) {
			if (candidate.getNumber() != null) {
				taken.put(candidate.getNumber(), CandidateNames.of(candidate, locale));
			}
		}
		return CandidatesCsv.read(in, fileName, tolerance, locale, taken);
	}

	/**
	 * Reads the figures of a round.
	 *
	 * @param in not closed
	 * @param locale language in which candidates without a name on the ballot paper are called
	 * @throws CsvException where the file is refused whole
	 */
	public static Imported<Count> tallies(Election election, InputStream in, String fileName, Tolerance tolerance, Locale locale) throws IOException {
		return TalliesCsv.read(in, fileName, tolerance, ElectionInputs.of(election, locale).candidates());
	}

	/**
	 * Reads the single ballots of a round.
	 *
	 * @param in not closed
	 * @throws CsvException where the file is refused whole
	 */
	public static Imported<List<BallotPaper>> ballots(Election election, InputStream in, String fileName, Tolerance tolerance) throws IOException {
		return BallotsCsv.read(in, fileName, tolerance,
				ElectionInputs.of(election, Locale.ROOT).candidates().stream().map(Contender::number).collect(Collectors.toSet()));
	}
}
