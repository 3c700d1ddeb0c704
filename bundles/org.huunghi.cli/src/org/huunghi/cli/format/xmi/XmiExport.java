package org.huunghi.cli.format.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.huunghi.cli.format.ExportFormat;
import org.huunghi.cli.format.ExportOptions;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.Transfer;

/** Writes the gazetteer and all unions as one XMI file. */
public final class XmiExport implements ExportFormat {
	@Override
	public void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		Transfer.exportAll(repository, out);
	}
}
