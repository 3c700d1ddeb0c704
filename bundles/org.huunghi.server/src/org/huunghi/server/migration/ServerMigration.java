package org.huunghi.server.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.huunghi.repository.Creation;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.migration.MigrationRun;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.repository.migration.MigrationReport;
import org.huunghi.server.backup.Backup;
import org.huunghi.server.backup.Restoration;
import org.huunghi.server.backup.Source;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.run.StoppedServer;
import org.huunghi.server.store.Stores;
import org.huunghi.server.together.MovedLocks;
import org.huunghi.union.migration.Migrations;

/**
 * Brings the records of a data folder to the installed versions of the models, be it a workbench's or that of a server that stands still. Users,
 * rights and lasting locks stay. In an H2 database the old one is kept; in PostgreSQL everything is replaced in one transaction, so that a backup
 * has to be made before.
 */
public final class ServerMigration {
	private final Configuration configuration;
	private final Migrations migrations;
	private final boolean dropDrafts;

	/**
	 * @param configuration says where the data lie
	 * @param migrations those that are known
	 * @param dropDrafts whether open drafts may stay behind
	 */
	public ServerMigration(Configuration configuration, Migrations migrations, boolean dropDrafts) {
		this.configuration = configuration;
		this.migrations = migrations;
		this.dropDrafts = dropDrafts;
	}

	/**
	 * Says what {@link #migrate} would do; nothing is changed.
	 *
	 * @throws org.huunghi.repository.RepositoryException as {@link org.huunghi.repository.migration.FolderMigration#migrate} has it
	 */
	public MigrationReport look() {
		try (DataFolder folder = open()) {
			return run(folder).run(() -> database(folder), true);
		}
	}

	/**
	 * Migrates.
	 *
	 * @throws org.huunghi.repository.RepositoryException as {@link org.huunghi.repository.migration.FolderMigration#migrate} has it
	 */
	public MigrationReport migrate() {
		return configuration.get(Settings.STORE).isPostgres() ? migrateElsewhere() : migrateWithin();
	}

	private MigrationReport migrateWithin() {
		try (DataFolder folder = open()) {
			return run(folder).run(() -> database(folder), false);
		}
	}

	/** The new database goes over as a backup does that is restored: all in one transaction. */
	private MigrationReport migrateElsewhere() {
		Path bridge = configuration.folder().resolve("migrated" + Backup.EXTENSION);
		MigrationReport report = null;
		boolean done = false;
		try {
			Files.deleteIfExists(bridge);
			try (DataFolder folder = open()) {
				report = run(folder).exchanging(now -> {
					pack(now, bridge);
					return Optional.empty();
				}).run(() -> database(folder), false);
			}
			if (report.isNeeded()) {
				Restoration.restore(bridge, configuration, true);
			}
			done = true;
			return report;
		} catch (IOException e) {
			throw new Errors(new Location.Folder(configuration.folder()), configuration.folder(), () -> false).ofOpening(e);
		} finally {
			if (!done && report != null) {
				report.leftOverFile().ifPresent(file -> Errors.quietly(() -> Files.deleteIfExists(file)));
			}
			Errors.quietly(() -> Backup.delete(bridge));
		}
	}

	private static void pack(DataFolder folder, Path bridge) throws IOException {
		Database fresh = new H2Database(folder.restoring(), false);
		fresh.check();
		try {
			Backup.take(Source.of(folder, fresh), bridge);
		} finally {
			fresh.shutdown();
			DataFolder.deleteTree(folder.restoring());
		}
	}

	private DataFolder open() {
		ServerLog.install();
		StoppedServer.refuseIfServed(configuration.folder());
		return DataFolder.open(configuration.folder(), Creation.NEVER, configuration.get(Settings.STORE).kind());
	}

	private MigrationRun run(DataFolder folder) {
		return new MigrationRun(folder, migrations, dropDrafts).carrying(MovedLocks::move);
	}

	private Database database(DataFolder folder) {
		return Stores.of(configuration, folder.repository(), false);
	}
}
