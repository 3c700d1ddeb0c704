package org.huunghi.sheet.value;

/** Says in the reader's language why a cell can't be taken. */
final class RefusedCell extends Exception {
	private static final long serialVersionUID = 1L;

	RefusedCell(String message) {
		super(message, null, false, false);
	}
}
