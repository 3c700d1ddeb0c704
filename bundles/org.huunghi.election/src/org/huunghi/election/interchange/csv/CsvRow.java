package org.huunghi.election.interchange.csv;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

/** One row of a file with what its cells mean. */
final class CsvRow {
	private static final Pattern COUNT = Pattern.compile("([-−–]?)\\p{Nd}{1,9}");

	private final long line;
	private final CSVRecord cells;
	private final Map<Column, Integer> places;
	private final CSVRecord headings;

	CsvRow(long line, CSVRecord cells, Map<Column, Integer> places, CSVRecord headings) {
		this.line = line;
		this.cells = cells;
		this.places = places;
		this.headings = headings;
	}

	/** This row is not taken over. */
	static final class RefusedException extends Exception {
		private static final long serialVersionUID = 1L;
		private final transient Refusal refusal;

		RefusedException(Refusal refusal) {
			this.refusal = refusal;
		}

		Refusal refusal() {
			return refusal;
		}
	}

	long line() {
		return line;
	}

	CSVRecord cells() {
		return cells;
	}

	/** @return the text of the cell, without blanks around it; null for an empty one and where the file lacks the column */
	String text(Column column) {
		Integer place = places.get(column);
		if (place == null || place >= cells.size()) {
			return null;
		}
		String text = Formulas.plain(cells.get(place)).strip();
		return text.isEmpty() ? null : text;
	}

	/** @return the number in the cell, in the digits of any script; null for an empty cell */
	Integer count(Column column) throws RefusedException {
		String text = text(column);
		if (text == null) {
			return null;
		}
		Matcher matcher = COUNT.matcher(text);
		if (!matcher.matches()) {
			throw refused(column, "number", text);
		}
		if (!matcher.group(1).isEmpty()) {
			throw refused(column, "negative", text);
		}
		return Integer.valueOf(text);
	}

	RefusedException refused(Column column, String key, Object... arguments) {
		Integer place = column == null ? null : places.get(column);
		return new RefusedException(Refusal.of(line, place == null ? null : headings.get(place).strip(), key, arguments));
	}
}
