package org.huunghi.testing.bot.widgets;

/** Says that a condition did not come true in time. */
public class TimeoutException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** @param message what was waited for, and how long */
	public TimeoutException(String message) {
		super(message);
	}

	/** @param message what was waited for, and how long; @param cause the last failure of the condition itself, may be null */
	public TimeoutException(String message, Throwable cause) {
		super(message, cause);
	}
}
