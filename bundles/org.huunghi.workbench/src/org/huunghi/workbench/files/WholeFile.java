package org.huunghi.workbench.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole: one that is there stays as it is until the new one is complete. */
public final class WholeFile {
	private WholeFile() {
	}

	/** What is written; it may fail as it likes. */
	@FunctionalInterface
	public interface Content<T> {
		/** @return what is to be told of it; may be null */
		T write(OutputStream out) throws IOException;
	}

	/**
	 * Writes a file. Blocks; never to be called on the UI thread.
	 *
	 * @return what the content returns
	 * @throws IOException where it can't be written; nothing has changed then
	 */
	public static <T> T write(Path file, Content<T> content) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			T told;
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
				told = content.write(out);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return told;
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
