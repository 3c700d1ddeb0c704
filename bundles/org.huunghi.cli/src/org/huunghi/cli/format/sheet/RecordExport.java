package org.huunghi.cli.format.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
	public Set<String> options() {
		return Set.of(ExportOptions.UNION, ExportOptions.TYPE);
	}

	@Override
	public final void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		String said = options.type().orElseThrow(() -> options.missing(ExportOptions.TYPE));
		EClass type = RecordTypes.meant(said)
				.orElseThrow(() -> options.wrongUsage(SheetImport.TEXTS.get(locale, "type.none", said, String.join(", ", RecordTypes.names()))));
		String union = options.union().map(name -> repository.read(view -> new UnionChoice(options.context(), repository, view).named(name).getId())).orElse(null);
		write(repository, new TableQuery(type, union, List.of(), List.of()), out, options, locale);
	}

	abstract void write(Repository repository, TableQuery query, OutputStream out, ExportOptions options, Locale locale) throws IOException;
}
