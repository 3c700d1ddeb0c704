package org.huunghi.cli.tests.thirdparty;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.huunghi.cli.format.ExportFormat;
import org.huunghi.cli.format.ExportOptions;
import org.huunghi.repository.Repository;

/** A format that writes the number of unions, and fails in the middle when there is none. */
public final class LinesFormat implements ExportFormat {
	@Override
	public void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		int unions = repository.read(view -> view.unions().size());
		out.write((locale.getLanguage() + ' ' + unions).getBytes(StandardCharsets.UTF_8));
		if (unions == 0) {
			throw new IOException("no union");
		}
	}
}
