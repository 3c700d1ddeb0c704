package org.huunghi.workbench.form.value;

/** Says in the interface's language why a typed text is no value of a field. */
public final class WrongTextException extends Exception {
	private static final long serialVersionUID = 1L;

	/** @param message one sentence for the user */
	public WrongTextException(String message) {
		super(message);
	}
}
