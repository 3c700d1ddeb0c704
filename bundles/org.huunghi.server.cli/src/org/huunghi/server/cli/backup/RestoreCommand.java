package org.huunghi.server.cli.backup;

import java.nio.file.Path;

import org.huunghi.cli.ExitCodes;
import org.huunghi.server.backup.Restoration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code restore}: puts a backup into a data folder, whichever kind of database it was taken of. A repository that is there is only replaced where
 * the user says so, and is kept beside it.
 */
@Command(name = "restore")
public final class RestoreCommand extends FolderCommand {
	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Option(names = "--replace", descriptionKey = "replace")
	private boolean replace;

	@Override
	public Integer call() {
		Restoration restored = Restoration.restore(readable(file), configuration(), replace);
		context().out().println(text("restored", restored.backup().file(), restored.backup().rows(), restored.backup().taken()));
		restored.before().ifPresent(before -> context().err().println(text("before", before)));
		return ExitCodes.DONE;
	}
}
