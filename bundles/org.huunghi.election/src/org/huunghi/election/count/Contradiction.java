package org.huunghi.election.count;

import java.util.List;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/**
 * Figures or marks that can't all be true, such as more valid ballots than were collected.
 *
 * @param place where, as a path in the input: {@code rounds[0].count.valid}, {@code rounds[0].ballots[12]}, {@code rulebook.threshold}
 * @param key of the message
 * @param arguments the numbers and names in it
 */
public record Contradiction(String place, String key, List<Object> arguments) {
	private static final Texts TEXTS = Texts.beside(Contradiction.class, "messages");

	public Contradiction {
		arguments = List.copyOf(arguments);
	}

	/** @return what is wrong, without the place */
	public String message(Locale locale) {
		return TEXTS.get(locale, key, arguments.toArray());
	}
}
