package org.huunghi.testing.bot.exceptions;

/** Says that a widget, a menu or a part of the workbench isn't there; the message names what was looked for and what there is. */
public class WidgetNotFoundException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** @param message what was looked for and what was found in its place */
	public WidgetNotFoundException(String message) {
		super(message);
	}

	/** @param message what was looked for; @param cause why it can't be had */
	public WidgetNotFoundException(String message, Throwable cause) {
		super(message, cause);
	}
}
