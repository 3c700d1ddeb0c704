package org.huunghi.sheet.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.sheet.export.ValueTexts;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.read.SheetRow;

/** Shows what the first rows of a sheet say by a mapping, before the repository is asked. */
public final class Preview {
	private Preview() {
	}

	/**
	 * One cell of it.
	 *
	 * @param text what it says, as the reader would write it; the cell's own text where the column is left out or the cell can't be taken
	 * @param problem why it can't be taken; null where it can
	 */
	public record PreviewCell(String text, String problem) {
	}

	/**
	 * One row of it.
	 *
	 * @param number as the spreadsheet program shows it
	 * @param cells one for each column of the mapping
	 */
	public record PreviewRow(int number, List<PreviewCell> cells) {
	}

	/** @return what those of the rows say that hold records */
	public static List<PreviewRow> of(Mapping mapping, List<SheetRow> rows, Locale reader) {
		RowReader rowReader = new RowReader(mapping, reader);
		return rows.stream().filter(rowReader::counts).map(row -> row(mapping, row, rowReader, reader)).toList();
	}

	/** @return what is to be told about columns as a whole, as far as these rows show it */
	public static List<String> notes(Mapping mapping, List<SheetRow> rows, Locale reader) {
		RowReader rowReader = new RowReader(mapping, reader);
		ColumnNotes notes = new ColumnNotes(mapping, reader);
		rows.stream().filter(rowReader::counts).forEach(notes::look);
		return notes.texts();
	}

	private static PreviewRow row(Mapping mapping, SheetRow row, RowReader rowReader, Locale reader) {
		RowValues values = rowReader.read(row);
		List<PreviewCell> cells = new ArrayList<>();
		for (MappedColumn column : mapping.columns()) {
			String own = row.cell(column.column()).plain();
			String problem = values.problems().stream().filter(each -> each.column() == column.column()).map(CellProblem::message).findFirst().orElse(null);
			cells.add(new PreviewCell(column.field() == null || problem != null ? own : said(column.field(), values.values(), mapping, rowReader, reader), problem));
		}
		return new PreviewRow(row.number(), cells);
	}

	/** Where both days of a period stand in one cell, both are shown there. */
	private static String said(SheetField field, Map<SheetField, Object> values, Mapping mapping, RowReader rowReader, Locale reader) {
		Object value = values.get(field);
		SheetField last = field.hasLast() ? rowReader.last(field) : null;
		boolean period = last != null && values.containsKey(last) && mapping.column(last).isEmpty() && !mapping.constants().containsKey(last);
		return value == null ? "" : ValueTexts.of(field, value, reader) + (period ? " – " + ValueTexts.of(last, values.get(last), reader) : "");
	}
}
