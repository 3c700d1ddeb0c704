package org.huunghi.workbench.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.huunghi.repository.Repository;
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
	public ImportSummary importAll(Repository repository, InputStream in, String fileName, Mode mode) throws IOException {
		return Transfer.importAll(repository, in, fileName, mode);
	}
}
