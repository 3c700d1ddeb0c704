package org.huunghi.cli.format.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.cli.UnionChoice;
import org.huunghi.cli.format.ExportFormat;
import org.huunghi.cli.format.ExportOptions;
import org.huunghi.cli.output.RecordTypes;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.TableQuery;

/** Writes the records of one kind, of a union or of all. */
abstract class RecordExport implements ExportFormat {
	@Override
	public final void write(Repository repository, OutputStream out, Locale locale) {
		throw new UnsupportedOperationException("a kind of records is needed");
	}

	@Override
	public final void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		options.refuseCommon();
		String said = options.type().orElseThrow(() -> options.wrongUsage(options.context().text("usage.missing", "--type")));
		EClass type = RecordTypes.meant(said)
				.orElseThrow(() -> options.wrongUsage(SheetImport.TEXTS.get(locale, "type.none", said, String.join(", ", RecordTypes.names()))));
		String union = options.union().map(name -> repository.read(view -> new UnionChoice(options.context(), repository, view).named(name).getId())).orElse(null);
		write(repository, new TableQuery(type, union, List.of(), List.of()), out, options, locale);
	}

	abstract void write(Repository repository, TableQuery query, OutputStream out, ExportOptions options, Locale locale) throws IOException;
}
