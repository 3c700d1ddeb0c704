package org.huunghi.workbench.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.export.CalendarExport;
import org.huunghi.sheet.export.SheetExport;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.files.FileQuestion;
import org.huunghi.workbench.files.WholeFile;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Asks for a file and writes the records of a table to it, as a workbook, as CSV or as a calendar. Tables call it with what they show. */
public final class SheetExports {
	private SheetExports() {
	}

	/**
	 * Asks and starts; for the UI thread.
	 *
	 * @param query which records, in which order
	 * @param columns names of features to write, in their order; those that a sheet has no column for are left out; empty for all
	 */
	public static void start(Shell shell, TableQuery query, List<String> columns) {
		List<String> kinds = new ArrayList<>(List.of(Messages.workbook, "*.xlsx", Messages.csv, "*.csv"));
		if (CalendarExport.isPossible(query.type())) {
			kinds.addAll(List.of(Messages.calendar, "*.ics"));
		}
		String name = ModelLabels.plural(query.type(), Locale.getDefault()).replaceAll("[\\\\/:*?\"<>|]", " ").strip();
		String path = FileQuestion.ask(shell, SWT.SAVE, Messages.exportTitle, name + ".xlsx", kinds.toArray(String[]::new));
		if (path != null) {
			Path file = Path.of(path);
			new RepositoryJob<>(Messages.bind(Messages.exportJob, file.getFileName()), (repository, monitor) -> write(repository, query, columns, file, monitor),
					count -> MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.exportTitle, Messages.bind(Messages.exportDone, count, file), 0,
							org.huunghi.workbench.Messages.Button_ok)).byUser().start();
		}
	}

	private static int write(Repository repository, TableQuery query, List<String> columns, Path file, IProgressMonitor monitor) {
		try {
			return WholeFile.write(file, out -> write(repository, query, columns, file.toString().toLowerCase(Locale.ROOT), out, monitor));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int write(Repository repository, TableQuery query, List<String> columns, String name, OutputStream out, IProgressMonitor monitor) throws IOException {
		if (name.endsWith(".ics")) {
			return CalendarExport.write(repository, query, out, Locale.getDefault(), monitor);
		}
		List<SheetField> all = SheetFields.of(query.type());
		List<SheetField> wanted = columns.stream().map(column -> all.stream().filter(field -> field.feature().getName().equals(column)).findFirst())
				.flatMap(Optional::stream).toList();
		return SheetExport.write(repository, query, wanted.isEmpty() ? all : wanted, !name.endsWith(".csv"), out, Locale.getDefault(), monitor);
	}
}
