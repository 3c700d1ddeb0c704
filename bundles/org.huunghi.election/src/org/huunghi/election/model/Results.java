package org.huunghi.election.model;

import java.util.Locale;

import org.huunghi.election.Election;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.ElectionOutcome;

/** Counts a stored election. */
public final class Results {
	private Results() {
	}

	/** @return the result, never null; names in its explanations are in the language of the program */
	public static ElectionOutcome of(Election election) {
		return of(election, Locale.getDefault());
	}

	/** @return the result, never null; names in its explanations are in that language */
	public static ElectionOutcome of(Election election, Locale locale) {
		return Counting.count(ElectionInputs.of(election, locale));
	}
}
