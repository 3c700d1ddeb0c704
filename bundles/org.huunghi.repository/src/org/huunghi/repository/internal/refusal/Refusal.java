package org.huunghi.repository.internal.refusal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a server refuses something, in a form that gets through to the client whatever net4j and CDO wrap around it: as a mark in the text of the
 * exception, since the class of an exception that is unknown on the other side is lost.
 */
public enum Refusal {
	/** No user has this name, or the password is wrong; which of both is not told. */
	WRONG_PASSWORD,
	/** The password is right, but the user may not log in any longer. */
	DISABLED,
	/** Too many wrong passwords; the detail is the number of seconds after which it can be tried again. */
	LOCKED_OUT,
	/** The user's rights don't allow it; the detail says what, see {@code FORBIDDEN_} texts. */
	FORBIDDEN;

	private static final Pattern MARK = Pattern.compile("\\[huunghi:([A-Z_]+):([^\\]]*)\\]");

	/**
	 * A refusal that has come from the server.
	 *
	 * @param detail as given to {@link #mark(String)}; empty where nothing
	 */
	public record Found(Refusal refusal, String detail) {
	}

	/**
	 * @param detail more about it, for programs; without closing brackets, not null
	 * @return the mark for the text of an exception
	 */
	public String mark(String detail) {
		return "[huunghi:" + name() + ':' + detail + ']';
	}

	/** @return the refusal that a failure carries, or empty where it is something else */
	public static Optional<Found> in(Throwable failure) {
		Throwable one = failure;
		for (int depth = 0; one != null && depth < 20; depth++, one = one.getCause()) {
			Optional<Found> found = one.getMessage() == null ? Optional.empty() : in(one.getMessage());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<Found> in(String text) {
		Matcher mark = MARK.matcher(text);
		while (mark.find()) {
			for (Refusal refusal : values()) {
				if (refusal.name().equals(mark.group(1))) {
					return Optional.of(new Found(refusal, mark.group(2)));
				}
			}
		}
		return Optional.empty();
	}
}
