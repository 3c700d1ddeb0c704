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
	 * Writes for a call with options. A format that writes the records of one union takes those of {@link FormatOptions}; it overrides this where it takes
	 * others too.
	 *
	 * @throws IOException when the stream can't be written
	 */
	default void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		write(repository, out, locale, options.common());
	}

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
