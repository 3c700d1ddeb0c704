package org.huunghi.cli.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.huunghi.repository.Repository;

/** Reads one file format into a repository, in two steps, so that a faulty file never touches, let alone creates, a repository. */
public interface ImportFormat {
	/**
	 * Reads and checks the whole file.
	 *
	 * @param name of the file as the user gave it, for messages
	 * @throws IOException when the file can't be read
	 * @throws RuntimeException when the file is at fault: {@link org.huunghi.cli.CliFailure} with {@code FILE:LINE: what is wrong}
	 */
	CheckedFile check(Path file, String name, Locale locale) throws IOException;

	/**
	 * Reads and checks the file for a call with options. A format that brings records into one union takes those of {@link FormatOptions}; it overrides this
	 * where it takes others too.
	 *
	 * @throws IOException when the file can't be read
	 */
	default CheckedFile check(Path file, String name, ImportOptions options, Locale locale) throws IOException {
		return check(file, name, locale, options.common());
	}

	/**
	 * As {@link #check(Path, String, Locale)}, for formats that bring records into one union. Others refuse the options.
	 *
	 * @param options what the user said besides
	 */
	default CheckedFile check(Path file, String name, Locale locale, FormatOptions options) throws IOException {
		options.allowNone();
		return check(file, name, locale);
	}

	/** @return whether what is imported belongs into something that is there, so that no repository is made for it */
	default boolean needsRepository() {
		return false;
	}

	/** A file without fault. */
	interface CheckedFile {
		/**
		 * Stores all that the file holds, or nothing.
		 *
		 * @param replace whether what is there already is replaced; else the import is refused
		 * @return one line in the reader's language that says what was stored
		 * @throws IOException when the file can't be read again
		 */
		String store(Repository repository, boolean replace) throws IOException;
	}
}
