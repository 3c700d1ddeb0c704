package org.huunghi.cli.format.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.cli.format.ExportOptions;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.export.SheetExport;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetFields;

/** Writes records as a spreadsheet. */
abstract class SheetFormatExport extends RecordExport {
	private final boolean xlsx;

	SheetFormatExport(boolean xlsx) {
		this.xlsx = xlsx;
	}

	@Override
	public final Set<String> options() {
		return Set.of(ExportOptions.UNION, ExportOptions.TYPE, ExportOptions.COLUMNS);
	}

	@Override
	final void write(Repository repository, TableQuery query, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		List<SheetField> all = SheetFields.of(query.type());
		List<SheetField> fields = options.columns().stream().map(text -> SheetFields.meant(query.type(), text).orElseThrow(() -> options.wrongUsage(
				SheetImport.TEXTS.get(locale, "field.none", text, String.join("; ", all.stream().map(field -> field.label(locale)).toList()))))).toList();
		SheetExport.write(repository, query, fields.isEmpty() ? all : fields, xlsx, out, locale, null);
	}
}
