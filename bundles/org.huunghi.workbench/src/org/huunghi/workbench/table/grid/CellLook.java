package org.huunghi.workbench.table.grid;

/**
 * How one cell looks.
 *
 * @param text what it says; not null
 * @param tone as what it is drawn
 * @param right whether the text stands at the right
 * @param changed whether it says something that is not saved
 * @param removed whether its record is taken away, and that is not saved
 */
record CellLook(String text, Tone tone, boolean right, boolean changed, boolean removed) {
	/** What kind of cell it is. */
	enum Tone {
		/** A value of a record. */
		PLAIN,
		/** A value that has not been read yet, or a hint. */
		FAINT,
		/** Part of the head of a group. */
		GROUP,
		/** The head of a column. */
		HEAD,
		/** The number of a row. */
		NUMBER,
		/** Says how to filter by a column. */
		HINT,
		/** What is typed above a column. */
		FILTER,
		/** What is typed above a column and can't be understood. */
		WRONG;

		boolean isFilter() {
			return this == HINT || this == FILTER || this == WRONG;
		}
	}

	/** @return a cell that says just that */
	static CellLook of(String text, Tone tone) {
		return new CellLook(text, tone, false, false, false);
	}
}
