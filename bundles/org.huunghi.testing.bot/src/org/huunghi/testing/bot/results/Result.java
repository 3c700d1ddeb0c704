package org.huunghi.testing.bot.results;

/**
 * Work that the user interface's thread does and that gives something back.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Result<T> {
	/** @return what was asked, may be null */
	T run();
}
