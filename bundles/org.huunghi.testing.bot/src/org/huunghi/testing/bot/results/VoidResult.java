package org.huunghi.testing.bot.results;

/** Work that the user interface's thread does and that gives nothing back. */
@FunctionalInterface
public interface VoidResult {
	/** Does the work. */
	void run();
}
