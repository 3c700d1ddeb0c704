package org.huunghi.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.sheet.SheetException;

/** A spreadsheet that can be read, as often as wanted. It holds no open file between readings. */
public interface SheetFile {
	/**
	 * Looks at a file and finds out by its content what it is.
	 *
	 * @throws SheetException where it is no spreadsheet, or one that is not safe to read
	 * @throws IOException where it can't be read
	 */
	static SheetFile open(Path file) throws IOException {
		return switch (Content.of(file)) {
		case WORKBOOK -> new XlsxFile(file);
		case TEXT -> new CsvFile(file);
		};
	}

	/** @return where it lies */
	Path path();

	/** @return the names of its sheets that users see; a CSV file has one, whose name is empty */
	List<String> sheets();

	/**
	 * @param sheet one of {@link #sheets()}
	 * @return its rows from the first on, to be closed by the caller
	 */
	RowSource rows(String sheet) throws IOException;

	/** @return the first rows of a sheet, so many of them or all where it has fewer */
	default List<SheetRow> first(String sheet, int count) throws IOException {
		List<SheetRow> rows = new ArrayList<>();
		try (RowSource source = rows(sheet)) {
			for (SheetRow row = source.next(); row != null && rows.size() < count; row = source.next()) {
				rows.add(row);
			}
		}
		return rows;
	}

	/** @return the place of a cell in messages, such as {@code Đoàn ra!B7}; in a CSV file {@code B7} */
	static String place(String sheet, int column, int row) {
		return (sheet.isEmpty() ? "" : sheet + '!') + (column < 0 ? "" : Letters.of(column)) + row;
	}
}
