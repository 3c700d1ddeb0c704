package org.huunghi.sheet.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.huunghi.sheet.SheetException;

/** The rows of one sheet of a workbook, read as they are asked for. */
final class XlsxRows implements RowSource {
	/** Spreadsheet programs keep this many digits, and show no more. */
	private static final MathContext DIGITS = new MathContext(15);
	private static final int LAST_ROW = 1_048_576;

	private final ReadableWorkbook workbook;
	private final String sheet;
	private final Stream<Row> stream;
	private final Iterator<Row> rows;
	private final Merges merges;
	private int last;

	XlsxRows(ReadableWorkbook workbook, Sheet sheet, Merges merges) throws IOException {
		this.workbook = workbook;
		this.sheet = sheet.getName();
		this.merges = merges;
		stream = sheet.openStream();
		rows = stream.iterator();
	}

	@Override
	public SheetRow next() throws IOException {
		try {
			if (!rows.hasNext()) {
				return null;
			}
			Row row = rows.next();
			if (row.getRowNum() <= last || row.getRowNum() > LAST_ROW) {
				throw new SheetException(sheet + '!' + row.getRowNum(), "file.broken");
			}
			last = row.getRowNum();
			return merges.fill(new SheetRow(last, cells(row)));
		} catch (RuntimeException e) {
			throw SheetException.because(e, sheet + '!' + (last + 1), "file.broken");
		}
	}

	private List<Cell> cells(Row row) {
		List<Cell> cells = new ArrayList<>(row.getCellCount());
		for (int column = 0; column < row.getCellCount(); column++) {
			org.dhatim.fastexcel.reader.Cell cell = row.getCell(column);
			cells.add(cell == null ? Cell.EMPTY : cell(cell));
		}
		return cells;
	}

	private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
		Object value = cell.getValue();
		return switch (cell.getType()) {
		case EMPTY -> Cell.EMPTY;
		case ERROR -> Cell.error(cell.getRawValue() == null ? "#?" : cell.getRawValue());
		case FORMULA -> value == null || cell.getRawValue() == null ? Cell.formula(cell.getFormula()) : computed(cell, value);
		default -> value == null ? Cell.EMPTY : plain(cell, value);
		};
	}

	/** The result that the spreadsheet program worked out last. */
	private Cell computed(org.dhatim.fastexcel.reader.Cell cell, Object value) {
		return value instanceof String text && text.startsWith("#") && text.matches("#[A-Z0-9/_]+[!?]?") ? Cell.error(text) : plain(cell, value);
	}

	private Cell plain(org.dhatim.fastexcel.reader.Cell cell, Object value) {
		return switch (value) {
		case BigDecimal number -> number(cell, number.round(DIGITS));
		case Boolean truth -> Cell.truth(truth);
		default -> Cell.text(value.toString());
		};
	}

	private Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
		NumberFormats.Meaning meaning = NumberFormats.of(cell.getDataFormatId(), cell.getDataFormatString());
		if (meaning.date()) {
			return Serials.date(number, workbook.isDate1904()).map(Cell::date).orElseGet(() -> Cell.number(number, null));
		}
		return Cell.number(number, meaning.unit());
	}

	@Override
	public void close() throws IOException {
		stream.close();
		workbook.close();
	}
}
