package org.huunghi.sheet.load;

import org.huunghi.sheet.read.SheetFile;

/**
 * Why a row is refused.
 *
 * @param sheet name of the sheet; empty for a CSV file
 * @param row as the spreadsheet program shows it, from 1
 * @param column from 0; -1 where it is the row as a whole
 * @param message one line in the reader's language
 */
public record CellProblem(String sheet, int row, int column, String message) {
	/** @return where it is, such as {@code Đoàn ra!B7} */
	public String place() {
		return SheetFile.place(sheet, column, row);
	}
}
