package org.huunghi.sheet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.sheet.read.Cell;

/** Writes cells as CSV: numbers with a decimal comma and without groups, as a spreadsheet program of a Vietnamese computer reads them as numbers. */
final class CsvCells implements CellTarget {
	private final CsvTarget csv;

	CsvCells(OutputStream out) {
		csv = new CsvTarget(out);
	}

	@Override
	public void headings(List<String> headings) throws IOException {
		csv.row(headings);
	}

	@Override
	public void row(List<Cell> cells) throws IOException {
		List<String> texts = new ArrayList<>(cells.size());
		for (Cell cell : cells) {
			texts.add(cell.kind() == Cell.Kind.NUMBER ? number(cell.number()) + (cell.unit() == null ? "" : ' ' + cell.unit()) : cell.plain());
		}
		csv.row(texts);
	}

	private static String number(BigDecimal number) {
		String plain = number.toPlainString();
		// 70,814 could be taken for a group of three, 70,8140 can't
		String certain = plain.matches("-?[1-9]\\d{0,2}\\.\\d{3}") ? plain + '0' : plain;
		return certain.replace('.', ',');
	}

	@Override
	public void close() throws IOException {
		csv.flush();
	}
}
