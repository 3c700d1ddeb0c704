package org.huunghi.union.figures;

/** Whether something is so, as far as dates and places that are not exact tell. */
public enum Answer {
	/** Certainly not. */
	NO,
	/** It may be so. */
	MAYBE,
	/** Certainly. */
	YES;

	/** @return whether both are so */
	Answer and(Answer other) {
		return compareTo(other) < 0 ? this : other;
	}
}
