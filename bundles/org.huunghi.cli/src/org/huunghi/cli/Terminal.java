package org.huunghi.cli;

import java.util.Optional;

/** The terminal at which a user may sit and answer questions; a script has none. */
public interface Terminal {
	/** Nobody can be asked. */
	Terminal NONE = new Terminal() {
		@Override
		public boolean isManned() {
			return false;
		}

		@Override
		public Optional<String> ask(String question) {
			return Optional.empty();
		}

		@Override
		public Optional<char[]> askSecretly(String question) {
			return Optional.empty();
		}
	};

	/** @return whether somebody can be asked */
	boolean isManned();

	/**
	 * Asks and waits for a line.
	 *
	 * @param question as it stands before the cursor
	 * @return the line, or empty where nobody sits there or the input has ended
	 */
	Optional<String> ask(String question);

	/**
	 * Asks as {@link #ask} does, and does not show what is typed.
	 *
	 * @return the line, to be overwritten after use
	 */
	Optional<char[]> askSecretly(String question);
}
