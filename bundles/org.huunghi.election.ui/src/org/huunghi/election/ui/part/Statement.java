package org.huunghi.election.ui.part;

import java.util.Objects;

/**
 * A sentence about the election, with how well things stand.
 *
 * @param level not null
 * @param text for the user, not null
 * @param lead leads to the place that it speaks of; null where there is none
 */
public record Statement(Level level, String text, Runnable lead) {
	public Statement {
		Objects.requireNonNull(level);
		Objects.requireNonNull(text);
	}

	/** A sentence that leads nowhere. */
	public Statement(Level level, String text) {
		this(level, text, null);
	}
}
