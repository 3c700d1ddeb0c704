package org.huunghi.election.ui.result;

import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.Reason;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.model.Numbers;

/**
 * One candidate in a table of the result.
 *
 * @param number on the ballot paper as the count knows it
 * @param shownNumber on the ballot paper; null where there is none
 * @param name of the candidate
 * @param fate what became of the candidate
 * @param base what the per cent are of; null where unknown
 */
public record ResultRow(int number, Integer shownNumber, String name, Fate fate, Integer base) {
	/** @param base for the per cent; null where unknown or where there is none */
	public static List<ResultRow> of(Election election, List<Fate> fates, Integer base, Locale locale) {
		Numbers numbers = Numbers.of(election);
		return fates.stream().map(fate -> {
			Candidate candidate = numbers.candidate(fate.number());
			String name = candidate == null ? String.valueOf(fate.number()) : CandidateNames.of(candidate, locale);
			return new ResultRow(fate.number(), candidate == null ? null : candidate.getNumber(), name, fate, base);
		}).toList();
	}

	/** @return the per cent of the base with two digits; empty where they can't be told */
	public String percent(Locale locale) {
		return fate.votes() == null || base == null || base <= 0 ? "" : String.format(locale, "%.2f %%", fate.votes() * 100.0 / base);
	}

	/** @return why, a sentence a line */
	public List<String> reasons(Locale locale) {
		return fate.reasons().stream().map((Reason reason) -> reason.text(locale)).toList();
	}
}
