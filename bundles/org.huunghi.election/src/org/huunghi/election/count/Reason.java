package org.huunghi.election.count;

import java.util.List;
import java.util.Locale;

import org.huunghi.election.ClauseKind;

/**
 * One sentence of an explanation: what was compared with what, and under which rule.
 *
 * @param clause the rule that it applies; may be null
 * @param citation where that rule comes from; null where the rulebook does not say
 * @param key of the sentence in {@code messages.properties}
 * @param arguments the numbers and names in it
 */
public record Reason(ClauseKind clause, Citation citation, String key, List<Object> arguments) {
	public Reason {
		arguments = List.copyOf(arguments);
	}

	/** @return the sentence with its source, such as "8 votes of 18 ballots collected; 10 needed (190-QĐ/TW, Art. 30)" */
	public String text(Locale locale) {
		return Citations.append(Wording.sentence(locale, key, arguments), citation, locale);
	}
}
