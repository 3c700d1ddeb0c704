package org.huunghi.aid.ui.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.read.FileContent;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.aid.iati.transfer.ExportResult;
import org.huunghi.aid.iati.transfer.IatiImport;
import org.huunghi.aid.iati.transfer.ImportResult;
import org.huunghi.aid.iati.transfer.Registers;
import org.huunghi.aid.iati.transfer.UnionExport;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.repository.Writer;
import org.huunghi.repository.transfer.CancelableInput;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.union.Union;
import org.huunghi.workbench.formats.InterchangeFormat;

/**
 * Activities of IATI in the menus for import and export: into the register of aid of a union, and out of it. Where something in single activities is
 * wrong or unknown, the user says whether the others are wanted.
 */
public final class IatiFormat implements InterchangeFormat {
	/** More lines than these hide the question below them. */
	private static final int SHOWN = 8;

	private ImportResult result;

	@Override
	public ImportSummary importAll(Repository repository, Path file, Mode mode, IProgressMonitor monitor) throws IOException {
		// The file is read twice, so that a faulty one is known before anything is written.
		boolean others = askForOthers(file, monitor);
		String unionId = Questions.union(repository, Messages.importTitle, Messages.importUnion);
		try {
			repository.write(NLS.bind(Messages.comment, file.getFileName()), writer -> result = store(file, unionId, others, writer, monitor));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return new ImportSummary(0, result.added() + result.changed() + result.organisations(), 0);
	}

	/** @return whether some activities are to be left out, because something in them is wrong */
	private static boolean askForOthers(Path file, IProgressMonitor monitor) throws IOException {
		int[] right = new int[1];
		FileContent content;
		try (InputStream in = CancelableInput.open(file, monitor)) {
			content = new IatiReader().read(in, source -> right[0] += source.errors().isEmpty() ? 1 : 0);
		}
		if (content.isValid() || !content.readable() || right[0] == 0) {
			// A file that can't be taken in at all is told of by the import itself.
			return false;
		}
		List<String> lines = content.findings().stream().filter(Finding::isError).map(one -> one.located(Locale.getDefault())).toList();
		Questions.rest(Messages.importTitle, NLS.bind(Messages.importQuestion, shorten(lines)), Messages.importRest);
		return true;
	}

	private static ImportResult store(Path file, String unionId, boolean others, Writer writer, IProgressMonitor monitor) {
		Union union = union(writer, unionId);
		try (InputStream in = CancelableInput.open(file, monitor)) {
			ImportResult taken = new IatiImport(union, writer.gazetteer(), register -> writer.addRegister(union, register), others).run(in);
			CancelableInput.stopIfAsked(monitor);
			return taken;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The registers are loaded in a few round trips; one by one it would take one for each record. */
	private static Union union(View view, String id) {
		Union union = (Union) view.find(id).orElseThrow();
		Registers.of(union).forEach(view::preload);
		view.preload(view.gazetteer());
		return union;
	}

	@Override
	public String told(ImportSummary summary) {
		String told = NLS.bind(Messages.imported, new Object[] { result.added(), result.changed(), result.unchanged(), result.organisations() });
		String refused = result.refused() == 0 ? "" : NLS.bind(Messages.refused, result.refused());
		List<String> notes = result.notes().stream().map(note -> note.located(Locale.getDefault())).toList();
		return told + refused + (notes.isEmpty() ? "" : "\n\n" + shorten(notes));
	}

	@Override
	public void exportAll(Repository repository, OutputStream out) throws IOException {
		String unionId = Questions.union(repository, Messages.exportTitle, Messages.exportUnion);
		List<String> lacks = export(repository, unionId, out).messages(Locale.getDefault());
		if (!lacks.isEmpty()) {
			// where the rest is not wanted, the file is given up
			Questions.rest(Messages.exportTitle, NLS.bind(Messages.exportQuestion, shorten(lacks)), Messages.exportRest);
		}
	}

	private static ExportResult export(Repository repository, String unionId, OutputStream out) throws IOException {
		try {
			return repository.read(view -> {
				try {
					return new UnionExport(union(view, unionId), view.gazetteer(), null, null).write(out, true);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static String shorten(List<String> lines) {
		String shown = lines.stream().limit(SHOWN).collect(Collectors.joining("\n"));
		return lines.size() > SHOWN ? shown + "\n… (" + lines.size() + ')' : shown;
	}
}
