package org.huunghi.election.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.OutputFile;
import org.huunghi.election.Election;
import org.huunghi.election.cli.ElectionCommand;
import org.huunghi.election.interchange.ElectionFormat;
import org.huunghi.election.interchange.InterchangeException;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code election export}: one election with its result as a file, which is there complete or not at all. */
@Command(name = "export")
public final class ElectionExportCommand extends ElectionCommand {
	@Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "format")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "output")
	private String output;

	@Override
	public Integer call() throws IOException {
		ElectionFormat chosen = ElectionFormat.find(format).orElseThrow(() -> wrongUsage(text("format.unknown", format,
				Arrays.stream(ElectionFormat.values()).map(ElectionFormat::code).collect(Collectors.joining(", ")))));
		OutputFile file = outputFile(output);
		try (Repository repository = open(Creation.NEVER)) {
			file.write(out -> repository.read(view -> {
				write(election(repository, view), chosen, out);
				return null;
			}));
		}
		return ExitCodes.DONE;
	}

	private void write(Election election, ElectionFormat chosen, OutputStream out) {
		try {
			chosen.write(election, locale(), Instant.now(), out);
		} catch (InterchangeException e) {
			throw CliFailure.because(e, ExitCodes.DATA, e.message(locale()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
