package org.huunghi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file under a temporary name beside its place and moves it there when it is complete. */
final class AtomicFile {
	private AtomicFile() {
	}

	/** The file can't be written at its place. */
	static final class UnwritableException extends IOException {
		private static final long serialVersionUID = 1L;

		UnwritableException(IOException cause) {
			super(cause);
		}

		/** @return what the system says, never null */
		String reason() {
			return getCause().getMessage() == null ? getCause().getClass().getSimpleName() : getCause().getMessage();
		}
	}

	/**
	 * @param file absolute path; what is there already is replaced, and kept when writing fails
	 * @throws UnwritableException when the folder can't be written
	 * @throws IOException what the content throws
	 */
	static void write(Path file, OutputFile.Content content) throws IOException {
		Path temporary = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			try (OutputStream out = create(temporary)) {
				content.write(out);
			}
			move(temporary, file);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static OutputStream create(Path temporary) throws UnwritableException {
		try {
			return new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
		} catch (IOException e) {
			throw new UnwritableException(e);
		}
	}

	private static void move(Path temporary, Path file) throws UnwritableException {
		try {
			try {
				Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} catch (IOException e) {
			throw new UnwritableException(e);
		}
	}
}
