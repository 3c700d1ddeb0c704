package org.huunghi.sheet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.read.Cell;
import org.huunghi.union.labels.ModelLabels;

/** Writes the records of a table, in its order, as a workbook or as CSV: page by page, so that their number does not matter. */
public final class SheetExport {
	private static final int PAGE = 500;

	private SheetExport() {
	}

	/**
	 * Writes the records. Blocks; never to be called on the UI thread.
	 *
	 * @param query which records, in which order
	 * @param fields the columns, of the query's class
	 * @param xlsx whether as a workbook; else as CSV
	 * @param out is left open
	 * @param locale language of headings and values
	 * @param monitor may be null
	 * @return how many records were written
	 * @throws IOException when the stream can't be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled; the stream is incomplete then
	 */
	public static int write(Repository repository, TableQuery query, List<SheetField> fields, boolean xlsx, OutputStream out, Locale locale, IProgressMonitor monitor)
			throws IOException {
		RecordTable table = repository.table(locale);
		int count = table.count(query);
		SubMonitor progress = SubMonitor.convert(monitor, SheetTexts.get(locale, "progress.export", count), count / PAGE + 1);
		CellWriter cells = new CellWriter(locale);
		int written = 0;
		try (CellTarget target = CellTarget.of(xlsx, out, ModelLabels.plural(query.type(), locale), locale)) {
			target.headings(fields.stream().map(field -> field.label(locale)).toList());
			for (int from = 0; from < count; from += PAGE) {
				progress.split(1);
				List<String> ids = table.rows(query, from, PAGE).stream().map(Row::id).toList();
				List<List<Cell>> rows = repository
						.read(view -> view.findAll(ids).stream().map(record -> fields.stream().map(field -> cells.cell(record, field)).toList()).toList());
				for (List<Cell> row : rows) {
					target.row(row);
					written++;
				}
			}
		}
		return written;
	}
}
