package org.huunghi.sheet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.sheet.read.Cell;

/**
 * Writes cells as CSV: numbers without groups and with a decimal comma, as a spreadsheet program of a Vietnamese computer takes them for numbers; for English
 * readers with a point, and days with the year first, which nobody mixes up.
 */
final class CsvCells implements CellTarget {
	private final CsvTarget csv;
	private final boolean english;

	CsvCells(OutputStream out, Locale notation) {
		csv = new CsvTarget(out);
		english = !List.of("vi", "lo").contains(notation.getLanguage());
	}

	@Override
	public void headings(List<String> headings) throws IOException {
		csv.row(headings);
	}

	@Override
	public void row(List<Cell> cells) throws IOException {
		List<String> texts = new ArrayList<>(cells.size());
		for (Cell cell : cells) {
			texts.add(switch (cell.kind()) {
			case NUMBER -> number(cell.number()) + (cell.unit() == null ? "" : ' ' + cell.unit());
			case DATE -> english ? cell.date().toLocalDate().toString() : cell.plain();
			default -> cell.plain();
			});
		}
		csv.row(texts);
	}

	private String number(BigDecimal number) {
		String plain = number.toPlainString();
		// 70,814 could be taken for a group of three, 70,8140 can't
		String certain = plain.matches("-?[1-9]\\d{0,2}\\.\\d{3}") ? plain + '0' : plain;
		return english ? certain : certain.replace('.', ',');
	}

	@Override
	public void close() throws IOException {
		csv.flush();
	}
}
