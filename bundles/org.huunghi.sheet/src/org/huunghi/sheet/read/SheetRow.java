package org.huunghi.sheet.read;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells from column A on; trailing empty cells may lack
 */
public record SheetRow(int number, List<Cell> cells) {
	/** @return the cell in that column, from 0; the empty one beyond the last */
	public Cell cell(int column) {
		return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
	}

	/** @return whether nothing of its own is in the row: values that merged ranges repeat don't count */
	public boolean isEmpty() {
		return cells.stream().allMatch(cell -> cell.isEmpty() || cell.merged() != null && !cell.merged().first());
	}
}
