package org.huunghi.server.cli.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.server.backup.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code backup}: everything in a data folder that no program has open, history and users too, into one checked file; or has a running server make a
 * backup of itself, for an administrator; or only checks such a file.
 */
@Command(name = "backup")
public final class BackupCommand extends RepositoryCommand {
	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "output")
	private Path output;

	@Option(names = "--verify", paramLabel = "FILE", descriptionKey = "verify")
	private Path verify;

	@Override
	public Integer call() throws InterruptedException {
		Optional<Path> folder = folder();
		if (folder.isEmpty()) {
			onServer();
			return ExitCodes.DONE;
		}
		Backup backup = verify == null ? Backup.take(FolderSettings.of(folder.get(), context()), target()) : Backup.verify(readable(verify));
		context().out().println(text(verify == null ? "backup.taken" : "backup.whole", backup.file(), backup.rows(), backup.bytes(), backup.taken()));
		return ExitCodes.DONE;
	}

	private void onServer() throws InterruptedException {
		if (output != null || verify != null) {
			throw wrongUsage(text("backup.local", output != null ? "--output" : "--verify"));
		}
		try (Repository repository = open(Creation.NEVER)) {
			ServerBackup backup = new ServerBackup(repository.administration().orElseThrow().backups());
			backup.begin();
			context().err().println(text("backup.begun", location()));
			String file = backup.await();
			context().out().println(text("backup.onServer", location(), file));
		}
	}

	private Path target() {
		return output != null ? output : Path.of("huunghi-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"))
				+ Backup.EXTENSION);
	}
}
