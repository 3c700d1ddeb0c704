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
	 * As {@link #write(Repository, OutputStream, Locale)}, for formats that write the records of one union. Others refuse the options.
	 *
	 * @param options what the user said besides
	 */
	default void write(Repository repository, OutputStream out, Locale locale, FormatOptions options) throws IOException {
		options.allowNone();
		write(repository, out, locale);
	}
}
