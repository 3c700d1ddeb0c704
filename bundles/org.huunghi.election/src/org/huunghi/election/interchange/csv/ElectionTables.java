package org.huunghi.election.interchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.huunghi.election.Candidate;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.model.CandidateNames;

/** The tables of a stored election: what it has is written, and a table of which it has nothing yet is written empty, to be filled in. */
public final class ElectionTables {
	private ElectionTables() {
	}

	/** Writes all candidates, also those who withdrew. */
	public static void candidates(ExportedElection exported, OutputStream out, CsvOptions options) throws IOException {
		List<CandidateRow> rows = new ArrayList<>();
		for (Candidate candidate : exported.election().getCandidates()) {
			rows.add(new CandidateRow(candidate.getNumber(), CandidateNames.of(candidate, options.locale()), candidate.getNomination(), candidate.getNominatedBy(),
					candidate.getSupport(), candidate.isWithdrawn(), candidate.getServingSince()));
		}
		CandidatesCsv.write(rows, out, options);
	}

	/** Writes the figures of the last round, or the empty table of the first one. */
	public static void tallies(ExportedElection exported, OutputStream out, CsvOptions options) throws IOException {
		List<RoundOutcome> rounds = exported.outcome().rounds();
		List<Integer> standing = rounds.isEmpty() ? exported.standing().stream().map(exported.numbers()::of).toList() : rounds.getLast().standing();
		List<Contender> contenders = exported.input().candidates().stream().filter(contender -> standing.contains(contender.number())).toList();
		TalliesCsv.write(contenders, rounds.isEmpty() ? new Count(null, null, null, Map.of(), Map.of()) : rounds.getLast().count(), out, options);
	}

	/** Writes the single ballots of the last round; none where sums were entered. */
	public static void ballots(ExportedElection exported, OutputStream out, CsvOptions options) throws IOException {
		List<BallotPaper> ballots = exported.input().rounds().isEmpty() ? null : exported.input().rounds().getLast().ballots();
		BallotsCsv.write(ballots == null ? List.of() : ballots, out, options);
	}

	/** Writes the result with its explanation. */
	public static void result(ExportedElection exported, OutputStream out, CsvOptions options) throws IOException {
		ResultCsv.write(exported.input().candidates(), exported.outcome(), out, options);
	}
}
