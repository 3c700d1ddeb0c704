package org.huunghi.cli.commands;

import java.io.IOException;
import java.nio.file.Path;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.format.FormatOptions;
import org.huunghi.cli.format.ImportFormat;
import org.huunghi.cli.format.ImportFormat.CheckedFile;
import org.huunghi.cli.format.ImportOptions;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: stores all that a file holds, or nothing. The file is checked whole before the repository is opened; a repository is made
 * where there is none, unless the file holds records for a union that has to be there.
 */
@Command(name = "import")
public final class ImportCommand extends RepositoryCommand {
	@Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "format")
	private String format;

	@Option(names = "--replace", descriptionKey = "replace")
	private boolean replace;

	@Mixin
	private ImportOptions options;

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Override
	public Integer call() throws IOException {
		ImportFormat importer = context().formats().importer(format)
				.orElseThrow(() -> wrongUsage(text("format.unknown", format, String.join(", ", context().formats().importNames()))));
		options.allowOnly(importer.options());
		CheckedFile checked = importer.check(readable(file), file.toString(), options, locale());
		String stored;
		try (Repository repository = open(importer.options().contains(FormatOptions.UNION) ? Creation.NEVER : Creation.IF_MISSING)) {
			stored = checked.store(repository, replace);
		}
		context().out().println(stored);
		return ExitCodes.DONE;
	}
}
