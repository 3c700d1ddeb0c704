package org.huunghi.sheet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.huunghi.sheet.read.Cell;

/** Takes a table row by row, and keeps none of it in memory. */
public interface CellTarget extends AutoCloseable {
	/**
	 * @param xlsx whether a workbook is written; else CSV
	 * @param out is left open
	 * @param sheet name of the sheet in a workbook; where it is blank, one is found
	 * @param notation the language as which CSV writes numbers and dates
	 */
	static CellTarget of(boolean xlsx, OutputStream out, String sheet, Locale notation) {
		return xlsx ? new XlsxTarget(out, sheet) : new CsvCells(out, notation);
	}

	/** Writes the headings; to be called first. */
	void headings(List<String> headings) throws IOException;

	/** Writes one row. */
	void row(List<Cell> cells) throws IOException;

	/** Writes what is still to be written. */
	@Override
	void close() throws IOException;
}
