package org.huunghi.server.cli.migrate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.huunghi.cli.ExitCodes;
import org.huunghi.repository.migration.MigrationReport;
import org.huunghi.server.backup.Backup;
import org.huunghi.server.cli.backup.FolderCommand;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.migration.ServerMigration;
import org.huunghi.union.migration.Migrations;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate}: brings the records of a data folder, which no program has open, to the installed versions of the models, after a checked backup.
 */
@Command(name = "migrate")
public final class MigrateCommand extends FolderCommand {
	@ArgGroup
	private BackupChoice backup = new BackupChoice();

	@Option(names = "--drop-drafts", descriptionKey = "dropDrafts")
	private boolean dropDrafts;

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	/** Where the backup goes, or that none is wanted. */
	static final class BackupChoice {
		@Option(names = "--backup", paramLabel = "FILE", descriptionKey = "backup")
		private Path file;

		@Option(names = "--no-backup", descriptionKey = "noBackup")
		private boolean none;
	}

	@Override
	public Integer call() {
		Configuration configuration = configuration();
		ServerMigration migration = new ServerMigration(configuration, Migrations.installed(), dropDrafts);
		// whatever stands in the way is told before anything is written
		MigrationReport report = migration.look();
		PrintStream out = context().out();
		if (!report.isNeeded()) {
			out.println(text("nothing", configuration.folder()));
			return ExitCodes.DONE;
		}
		if (!dryRun) {
			if (!backup.none) {
				Backup made = Backup.take(configuration, backup.file == null ? file(configuration) : backup.file);
				out.println(text("backedUp", made.file(), made.rows()));
				out.flush();
			}
			report = migration.migrate();
		}
		print(report, out);
		return ExitCodes.DONE;
	}

	private void print(MigrationReport report, PrintStream out) {
		report.models().forEach(model -> out.println(text(dryRun ? "model.would" : "model", model.name(), model.from(), model.to())));
		out.println(text(dryRun ? "objects.would" : "objects", report.objects()));
		if (report.leftOver() > 0) {
			out.println(text(dryRun ? "leftOver.would" : "leftOver", report.leftOver()));
			report.features().forEach(feature -> out.println("  " + feature));
			report.leftOverFile().ifPresent(kept -> out.println(text("leftOver.file", kept)));
		}
		report.before().ifPresent(before -> context().err().println(text("before", before)));
	}

	private static Path file(Configuration configuration) {
		return configuration.folder().resolve("backup")
				.resolve("before-migration-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + Backup.EXTENSION);
	}
}
