package org.huunghi.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.format.ExportFormat;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: the whole repository as one file, which is there complete or not at all. */
@Command(name = "export")
public final class ExportCommand extends RepositoryCommand {
	private static final String STDOUT = "-";

	@Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "format")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "output")
	private String output;

	@Override
	public Integer call() throws IOException {
		ExportFormat exporter = context().formats().exporter(format)
				.orElseThrow(() -> wrongUsage(text("format.unknown", format, String.join(", ", context().formats().exportNames()))));
		if (output.equals(STDOUT)) {
			try (Repository repository = open(Creation.NEVER)) {
				exporter.write(repository, context().binaryOut(), locale());
			}
			return ExitCodes.DONE;
		}
		Path file = file();
		try (Repository repository = open(Creation.NEVER)) {
			AtomicFile.write(file, out -> exporter.write(repository, out, locale()));
		} catch (AtomicFile.UnwritableException e) {
			throw CliFailure.because(e, ExitCodes.USAGE, wrongUsage(text("export.unwritable", output, e.reason())).getMessage());
		}
		context().err().println(text("export.done", output, Files.size(file)));
		return ExitCodes.DONE;
	}

	private Path file() {
		try {
			Path file = Path.of(output).toAbsolutePath();
			if (Files.isDirectory(file) || !Files.isDirectory(file.getParent())) {
				throw wrongUsage(text("export.place", output));
			}
			return file;
		} catch (InvalidPathException e) {
			throw wrongUsage(text("export.place", output));
		}
	}
}
