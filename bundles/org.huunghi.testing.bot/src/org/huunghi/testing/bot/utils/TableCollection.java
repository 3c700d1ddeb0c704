package org.huunghi.testing.bot.utils;

import java.util.List;

/**
 * The texts of chosen rows.
 *
 * @param rows the texts of each row, column by column
 */
public record TableCollection(List<List<String>> rows) {
	/** @return number of rows */
	public int rowCount() {
		return rows.size();
	}

	/** @return number of columns, 0 if there is no row */
	public int columnCount() {
		return rows.isEmpty() ? 0 : rows.get(0).size();
	}

	/** @return text of a cell; both numbers from 0 */
	public String get(int row, int column) {
		return rows.get(row).get(column);
	}
}
