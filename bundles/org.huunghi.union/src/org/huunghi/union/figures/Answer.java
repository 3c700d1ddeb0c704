package org.huunghi.union.figures;

/** Whether something is so, as far as dates and places that are not exact tell. */
enum Answer {
	NO, MAYBE, YES;

	/** @return whether both are so */
	Answer and(Answer other) {
		return compareTo(other) < 0 ? this : other;
	}
}
