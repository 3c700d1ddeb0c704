package org.huunghi.cli.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.huunghi.repository.Repository;

/** Reads one file format into a repository, in two steps, so that a faulty file never touches, let alone creates, a repository. */
public interface ImportFormat {
	/**
	 * Reads and checks the whole file.
	 *
	 * @param name of the file as the user gave it, for messages
	 * @param options of {@link #options}, what the user said
	 * @throws IOException when the file can't be read
	 * @throws RuntimeException when the file is at fault: {@link org.huunghi.cli.CliFailure} with {@code FILE:LINE: what is wrong}
	 */
	CheckedFile check(Path file, String name, ImportOptions options, Locale locale) throws IOException;

	/**
	 * @return the options that it takes, by their names such as {@link FormatOptions#UNION}; none where it reads whole unions. Where it takes a union, its
	 *         records belong into something that is there, and no repository is made for them.
	 */
	default Set<String> options() {
		return Set.of();
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
