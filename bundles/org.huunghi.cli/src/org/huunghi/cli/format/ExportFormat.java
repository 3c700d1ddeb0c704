package org.huunghi.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.huunghi.repository.Repository;

/** Writes a repository in one file format. */
public interface ExportFormat {
	/**
	 * @param out is left open
	 * @param locale the reader's language, for formats that hold texts for readers
	 * @throws IOException when the stream can't be written
	 */
	void write(Repository repository, OutputStream out, Locale locale) throws IOException;

	/**
	 * Writes for a call with options. Unless a format says otherwise it takes none.
	 *
	 * @throws IOException when the stream can't be written
	 */
	default void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		options.refuseAll();
		write(repository, out, locale);
	}
}
