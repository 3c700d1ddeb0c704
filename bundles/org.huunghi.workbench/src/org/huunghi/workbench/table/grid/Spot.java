package org.huunghi.workbench.table.grid;

/**
 * What is at some point of a table.
 *
 * @param part of the table
 * @param column number of the column as the state shows them; -1 for none
 * @param row number of the row as the model counts them; -1 for none
 */
public record Spot(Part part, int column, int row) {
	/** Beside the table. */
	static final Spot NOWHERE = new Spot(Part.NONE, -1, -1);

	/** The parts of a table. */
	public enum Part {
		/** Beside all rows and columns. */
		NONE,
		/** Above the numbers of the rows. */
		CORNER,
		/** Head of a column. */
		HEAD,
		/** Filter of a column. */
		FILTER,
		/** Number of a row, or head of a group. */
		ROW_HEAD,
		/** Cell of a record. */
		CELL
	}
}
