package org.huunghi.workbench.page;

import java.util.Objects;

/**
 * Something typed that can't be understood, which keeps the record from being saved.
 *
 * @param label what the field is called; not null
 * @param message what is wrong with it, for the user; not null
 * @param reveal sets the focus there; not null
 */
public record WrongEntry(String label, String message, Runnable reveal) {
	public WrongEntry {
		Objects.requireNonNull(label);
		Objects.requireNonNull(message);
		Objects.requireNonNull(reveal);
	}
}
