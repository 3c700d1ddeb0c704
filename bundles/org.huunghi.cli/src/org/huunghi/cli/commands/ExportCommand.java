package org.huunghi.cli.commands;

import java.io.IOException;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.OutputFile;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.format.ExportFormat;
import org.huunghi.cli.format.ExportOptions;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the whole repository, or the records of one kind, as one file, which is there complete or not at all. */
@Command(name = "export")
public final class ExportCommand extends RepositoryCommand {
	@Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "format")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "output")
	private String output;

	@Mixin
	private ExportOptions options;

	@Override
	public Integer call() throws IOException {
		ExportFormat exporter = context().formats().exporter(format)
				.orElseThrow(() -> wrongUsage(text("format.unknown", format, String.join(", ", context().formats().exportNames()))));
		options.allowOnly(exporter.options());
		OutputFile file = outputFile(output);
		try (Repository repository = open(Creation.NEVER)) {
			file.write(out -> exporter.write(repository, out, options, locale()));
		}
		return ExitCodes.DONE;
	}
}
