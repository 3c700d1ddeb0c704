package org.huunghi.workbench.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;

/** A file format in which a whole repository goes out or comes in; offered through the extension point {@code org.huunghi.workbench.formats}. */
public interface InterchangeFormat {
	/** Writes all unions and the gazetteer. The stream is closed by the caller. */
	void exportAll(Repository repository, OutputStream out) throws IOException;

	/**
	 * Brings in what a file holds, all of it or nothing. Called off the UI thread; where the user cancels on the way, it throws an
	 * {@link org.eclipse.core.runtime.OperationCanceledException}.
	 *
	 * @param monitor says whether the user has cancelled
	 * @throws org.huunghi.repository.RepositoryException REFUSED when a union is there already and the mode does not replace it
	 */
	ImportSummary importAll(Repository repository, Path file, Mode mode, IProgressMonitor monitor) throws IOException;

	/**
	 * Tells what an import brought, for formats that bring something else than unions.
	 *
	 * @param summary what the import of this very object returned
	 * @return a text in the language of the interface, or null for the usual one
	 */
	default String told(ImportSummary summary) {
		return null;
	}
}
