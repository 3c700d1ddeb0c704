package org.huunghi.election.count;

import java.util.List;
import java.util.Locale;

/**
 * Figures or marks that can't all be true, such as more valid ballots than were collected.
 *
 * @param place where, as a path in the input: {@code rounds[0].valid}, {@code rounds[0].votes.3} for candidate 3,
 *            {@code rounds[0].ballots[12]}, {@code candidates[4].number}, {@code electorate.present}, {@code rulebook.threshold}
 * @param key of the message
 * @param arguments the numbers and names in it
 */
public record Contradiction(String place, String key, List<Object> arguments) {
	public Contradiction {
		arguments = List.copyOf(arguments);
	}

	/** @return what is wrong, without the place */
	public String message(Locale locale) {
		return Wording.sentence(locale, key, arguments);
	}
}
