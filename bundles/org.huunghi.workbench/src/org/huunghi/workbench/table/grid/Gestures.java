package org.huunghi.workbench.table.grid;

/** What the user does in a table with the mouse and the keyboard, but for moving and selecting. Columns and rows are counted as in {@link Grid}. */
public interface Gestures {
	/** The head of a column was clicked. @param more whether beside those that the table is sorted by already */
	void sort(int column, boolean more);

	/** The filter of a column was clicked. */
	void filter(int column);

	/** A row was double-clicked, or Enter pressed in it. */
	void activate(int row);

	/** The head of a row was clicked. */
	void rowHead(int row);

	/** The cell with the focus is to be edited. @param typed the character that begins its new text; 0 where the text stays */
	void edit(char typed);

	/** A new record is wanted. */
	void create();
}
