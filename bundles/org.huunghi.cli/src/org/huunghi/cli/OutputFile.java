package org.huunghi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file that a user named for an answer, {@code -} for the standard output. It is there complete or not at all; one that was there before is replaced at the end. */
public final class OutputFile {
	private static final String STDOUT = "-";

	private final CliCommand command;
	private final String name;
	/** Null for the standard output. */
	private final Path file;

	/** Writes the content of the file. */
	@FunctionalInterface
	public interface Content {
		/** @param out to write to; left open */
		void write(OutputStream out) throws IOException;
	}

	OutputFile(CliCommand command, String name) {
		this.command = command;
		this.name = name;
		file = name.equals(STDOUT) ? null : place();
	}

	private Path place() {
		try {
			Path place = Path.of(name).toAbsolutePath();
			if (!Files.isDirectory(place) && Files.isDirectory(place.getParent())) {
				return place;
			}
		} catch (InvalidPathException e) {
			// said below
		}
		throw command.wrongUsage(command.context().text("file.place", name));
	}

	/**
	 * Writes the file and tells the user of it; the standard output takes the content and nothing else.
	 *
	 * @throws CliFailure wrong usage, when the folder can't be written
	 * @throws IOException what the content throws; nothing is left behind then
	 */
	public void write(Content content) throws IOException {
		CliContext context = command.context();
		if (file == null) {
			content.write(context.binaryOut());
			return;
		}
		try {
			AtomicFile.write(file, content);
		} catch (AtomicFile.UnwritableException e) {
			throw CliFailure.because(e, ExitCodes.USAGE, command.wrongUsage(context.text("file.unwritable", name, e.reason())).getMessage());
		}
		context.err().println(context.text("file.written", name, Files.size(file)));
	}
}
