package org.huunghi.server.request;

import java.util.Map;
import java.util.Optional;

import org.huunghi.repository.RepositoryException;

/**
 * A request of a client. What its arguments hold is not to be trusted.
 *
 * @param name of the request
 * @param arguments by their names; no nulls
 * @param caller who asks
 */
public record Request(String name, Map<String, String> arguments, Caller caller) {
	/** @return the argument, or empty where it was not given or is blank */
	public Optional<String> find(String argument) {
		return Optional.ofNullable(arguments.get(argument)).map(String::strip).filter(text -> !text.isEmpty());
	}

	/**
	 * Gives an argument that must be there.
	 *
	 * @throws RepositoryException REFUSED where it is not
	 */
	public String get(String argument) {
		return find(argument).orElseThrow(() -> wrong(argument));
	}

	/**
	 * Gives a whole number that must be there.
	 *
	 * @throws RepositoryException REFUSED where it is not, or is no number
	 */
	public long number(String argument) {
		try {
			return Long.parseLong(get(argument));
		} catch (NumberFormatException e) {
			throw wrong(argument);
		}
	}

	/** @return whether the argument is {@code true} */
	public boolean flag(String argument) {
		return find(argument).filter("true"::equals).isPresent();
	}

	/** @return the failure to throw where an argument can't be what was given */
	public RepositoryException wrong(String argument) {
		return Refusals.wrongArgument(name, argument);
	}
}
