package org.huunghi.election.interchange.csv;

import static org.huunghi.election.interchange.csv.Column.DECISION;
import static org.huunghi.election.interchange.csv.Column.EXPLANATION;
import static org.huunghi.election.interchange.csv.Column.NAME;
import static org.huunghi.election.interchange.csv.Column.NUMBER;
import static org.huunghi.election.interchange.csv.Column.PERCENT;
import static org.huunghi.election.interchange.csv.Column.VOTES;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.huunghi.election.count.Contender;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.RoundOutcome;

/** The result of an election as CSV: number, name, votes, percent, decision and explanation of each candidate. What is not known is an empty cell. */
public final class ResultCsv {
	private ResultCsv() {
	}

	/**
	 * Writes the result; the stream is not closed. The votes are those of the last round that a candidate stood in, the per cent are
	 * of the number that the majority is counted from in that round.
	 *
	 * @param candidates in the order of the rows
	 */
	public static void write(List<Contender> candidates, ElectionOutcome outcome, OutputStream out, CsvOptions options) throws IOException {
		Locale locale = options.locale();
		try (CsvOutput csv = new CsvOutput(out, options, NUMBER, NAME, VOTES, PERCENT, DECISION, EXPLANATION)) {
			for (Contender candidate : candidates) {
				Fate fate = outcome.fate(candidate.number());
				if (fate == null) {
					csv.row(candidate.number(), candidate.name(), null, null, null, null);
				} else {
					csv.row(candidate.number(), candidate.name(), fate.votes(), percent(fate, outcome.rounds(), locale),
							Words.text("decision." + fate.decision().name(), locale),
							fate.reasons().stream().map(reason -> reason.text(locale)).collect(Collectors.joining(" ")));
				}
			}
		}
	}

	private static String percent(Fate fate, List<RoundOutcome> rounds, Locale locale) {
		Integer base = rounds.stream().filter(round -> round.standing().contains(fate.number())).reduce((earlier, later) -> later)
				.map(RoundOutcome::base).orElse(null);
		if (fate.votes() == null || base == null || base <= 0) {
			return null;
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(2);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(100.0 * fate.votes() / base);
	}
}
