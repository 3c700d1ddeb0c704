package org.huunghi.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;

import org.huunghi.repository.Repository;

/** Writes a repository in one file format. */
public interface ExportFormat {
	/**
	 * @param out is left open
	 * @param options of {@link #options}, what the user said
	 * @param locale the reader's language, for formats that hold texts for readers
	 * @throws IOException when the stream can't be written
	 */
	void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException;

	/** @return the options that it takes, by their names such as {@link FormatOptions#UNION}; none where it writes the whole repository */
	default Set<String> options() {
		return Set.of();
	}
}
