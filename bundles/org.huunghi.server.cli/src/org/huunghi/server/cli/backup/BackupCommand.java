package org.huunghi.server.cli.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.huunghi.cli.ExitCodes;
import org.huunghi.server.backup.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code backup}: everything in a data folder that no program has open, history and users too, into one checked file; or only checks such a file.
 * A running server makes its backups by itself.
 */
@Command(name = "backup")
public final class BackupCommand extends FolderCommand {
	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "output")
	private Path output;

	@Option(names = "--verify", paramLabel = "FILE", descriptionKey = "verify")
	private Path verify;

	@Override
	public Integer call() {
		Backup backup = verify == null ? Backup.take(configuration(), target()) : Backup.verify(readable(verify));
		context().out().println(text(verify == null ? "backup.taken" : "backup.whole", backup.file(), backup.rows(), backup.bytes(), backup.taken()));
		return ExitCodes.DONE;
	}

	private Path target() {
		return output != null ? output : Path.of("huunghi-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + Backup.EXTENSION);
	}
}
