package org.huunghi.sheet.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huunghi.sheet.read.Cell;

/**
 * Writes cells as a workbook with one sheet: the headings in bold and always in view, with filters; dates as dates and numbers as numbers. Rows are handed on
 * to the stream as they come. Texts are written as texts, whatever they begin with.
 */
final class XlsxTarget implements CellTarget {
	private static final String DATE = "dd/mm/yyyy";
	private static final int FLUSHED_EVERY = 500;
	private static final int WIDEST = 60;
	private static final int NARROWEST = 12;
	private static final int LONGEST_NAME = 31;
	private static final int LONGEST_TEXT = 32_767;

	private final Workbook workbook;
	private final Worksheet sheet;
	private int next;
	private int columns;

	XlsxTarget(OutputStream out, String name) {
		workbook = new Workbook(new LeftOpen(out), "Huu Nghi", "1.0");
		sheet = workbook.newWorksheet(name(name));
	}

	/** Without the signs that the names of sheets can't have. */
	private static String name(String wanted) {
		String name = wanted == null ? "" : wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("^'+|'+$", "").strip();
		if (name.isEmpty()) {
			return "Sheet1";
		}
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip();
	}

	@Override
	public void headings(List<String> headings) throws IOException {
		columns = headings.size();
		for (int column = 0; column < columns; column++) {
			String heading = headings.get(column);
			sheet.value(0, column, heading);
			sheet.style(0, column).bold().fillColor("DDE8F0").wrapText(true).verticalAlignment("center").set();
			sheet.width(column, Math.clamp(heading.length() + 4L, NARROWEST, WIDEST));
		}
		if (columns > 0) {
			sheet.freezePane(0, 1);
			sheet.setAutoFilter(0, 0, columns - 1);
		}
		next = 1;
	}

	@Override
	public void row(List<Cell> cells) throws IOException {
		for (int column = 0; column < cells.size(); column++) {
			put(column, cells.get(column));
		}
		next++;
		if (next % FLUSHED_EVERY == 0) {
			sheet.flush();
		}
	}

	private void put(int column, Cell cell) {
		switch (cell.kind()) {
		case EMPTY -> {
			// nothing to write
		}
		case NUMBER -> {
			sheet.value(next, column, cell.number());
			String unit = cell.unit();
			boolean whole = cell.number().stripTrailingZeros().scale() <= 0;
			String format = whole ? "#,##0" : "#,##0.##";
			sheet.style(next, column).format(unit == null ? format : format + " [$" + unit.replaceAll("[^\\p{L}\\p{Sc}]", "") + ']').set();
		}
		case DATE -> {
			sheet.value(next, column, cell.date().toLocalDate());
			sheet.style(next, column).format(DATE).set();
		}
		case TRUTH -> sheet.value(next, column, Boolean.valueOf(cell.text()));
		default -> sheet.inlineString(next, column, legal(cell.plain()));
		}
	}

	/** Without the control characters that XML has no way to write. */
	private static String legal(String text) {
		String legal = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
		return legal.length() <= LONGEST_TEXT ? legal : legal.substring(0, LONGEST_TEXT);
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}

	/** The stream is the caller's. */
	private static final class LeftOpen extends FilterOutputStream {
		LeftOpen(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
