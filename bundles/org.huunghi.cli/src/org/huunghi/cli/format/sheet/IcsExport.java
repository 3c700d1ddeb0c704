package org.huunghi.cli.format.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.huunghi.cli.format.ExportOptions;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.export.CalendarExport;
import org.huunghi.union.labels.ModelLabels;

/** Writes records that last from one day to another as an iCalendar file. */
public final class IcsExport extends RecordExport {
	@Override
	void write(Repository repository, TableQuery query, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		if (!CalendarExport.isPossible(query.type())) {
			throw options.wrongUsage(SheetImport.TEXTS.get(locale, "ics.none", ModelLabels.plural(query.type(), locale)));
		}
		CalendarExport.write(repository, query, out, locale, null);
	}
}
