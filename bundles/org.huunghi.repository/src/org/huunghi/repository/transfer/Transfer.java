package org.huunghi.repository.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.transfer.DataSetImport;
import org.huunghi.repository.internal.transfer.Importing;
import org.huunghi.repository.internal.transfer.TransferTarget;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.xmi.XmiInterchange;

/** Exports and imports whole repositories as one XMI file. */
public final class Transfer {
	private Transfer() {
	}

	/**
	 * Writes the gazetteer and all unions to the stream, which is left open.
	 *
	 * @throws IOException when the stream fails, or a text can't be written
	 */
	public static void exportAll(Repository repository, OutputStream out) throws IOException {
		try {
			repository.read(view -> {
				List<EObject> roots = new ArrayList<>();
				roots.add(view.gazetteer());
				roots.addAll(view.unions());
				roots.forEach(view::preload);
				try {
					XmiInterchange.write(roots, out);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return null;
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/**
	 * Brings what a file holds into the repository, all of it or nothing. Places are merged by id: those that are there keep what
	 * they say, unless unions are replaced or there are none yet, as after a restore.
	 *
	 * @param fileName for messages
	 * @throws org.huunghi.union.xmi.XmiException when the file is at fault
	 * @throws IOException when the stream fails
	 * @throws org.huunghi.repository.RepositoryException REFUSED when a union is there already and the mode does not replace it, when an id
	 *         is taken by something else, or when a reference leads nowhere
	 */
	public static ImportSummary importAll(Repository repository, InputStream in, String fileName, Mode mode) throws IOException {
		return importAll(repository, in, fileName, mode, Failure.text(Locale.getDefault(), "importComment", fileName));
	}

	/**
	 * Brings in a data set that a plug-in offers, with its parts for the plug-ins that are installed; all of it or nothing. Where its unions are
	 * there already, the registers of parts are added that lack, and nothing else is touched.
	 *
	 * @throws IOException when the data set can't be read
	 * @throws org.huunghi.repository.RepositoryException REFUSED when nothing of it lacks, when an id is taken by something else, or when a
	 *         reference leads nowhere
	 */
	public static ImportSummary installDataSet(Repository repository, DataSet dataSet) throws IOException {
		TransferTarget target = (TransferTarget) repository;
		DataSetImport importing = new DataSetImport(dataSet, target.packages());
		target.writeOnce(Failure.text(Locale.getDefault(), "dataSetComment", dataSet.name(Locale.getDefault())), importing::into);
		return importing.summary();
	}

	/**
	 * @return how much of a data set is there; what the user changed or removed since inside its unions and registers does not count
	 * @throws IOException when the data set can't be read
	 */
	public static DataSetState stateOf(Repository repository, DataSet dataSet) throws IOException {
		DataSetImport importing = new DataSetImport(dataSet, ((TransferTarget) repository).packages());
		return repository.read(importing::state);
	}

	private static ImportSummary importAll(Repository repository, InputStream in, String fileName, Mode mode, String comment) throws IOException {
		TransferTarget target = (TransferTarget) repository;
		List<EObject> roots = XmiInterchange.read(in, fileName, target.packages());
		Importing importing = new Importing(roots, fileName, mode);
		target.writeOnce(comment, importing::into);
		return importing.summary();
	}
}
