package org.huunghi.server.configuration;

/**
 * What values a setting takes.
 *
 * @param <T> of the values
 */
@FunctionalInterface
interface ValueKind<T> {
	/**
	 * @param text without blanks around it
	 * @throws WrongValueException when it stands for no such value
	 */
	T parse(String text) throws WrongValueException;
}
