package org.huunghi.workbench.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.CancelableInput;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.Transfer;

/** The project's own XMI, which loses nothing. */
public final class XmiFormat implements InterchangeFormat {
	@Override
	public void exportAll(Repository repository, OutputStream out) throws IOException {
		Transfer.exportAll(repository, out);
	}

	@Override
	public ImportSummary importAll(Repository repository, Path file, Mode mode, IProgressMonitor monitor) throws IOException {
		try (InputStream in = CancelableInput.open(file, monitor)) {
			return Transfer.importAll(repository, in, file.getFileName().toString(), mode);
		}
	}
}
