package org.huunghi.repository.migration;

import java.nio.file.Path;

import org.huunghi.repository.Creation;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.migration.MigrationRun;
import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.union.migration.Migrations;

/**
 * Brings the records of a data folder, which no program has open, to the versions of the models that are installed. Ids, files and the folder's
 * identity stay; the history up to then stays with the old database, which is kept. Everything is made and checked beside the old data and takes
 * their place in one step.
 */
public final class FolderMigration {
	private FolderMigration() {
	}

	/**
	 * Says what {@link #migrate} would do; nothing is changed. Blocks while all records are read.
	 *
	 * @throws org.huunghi.repository.RepositoryException as {@link #migrate} does
	 */
	public static MigrationReport look(Path folder, boolean dropDrafts) {
		return run(folder, Migrations.installed(), dropDrafts, true);
	}

	/**
	 * Migrates. Blocks while all records are read and written; never call it on the UI thread.
	 *
	 * @param dropDrafts whether drafts that are open may stay behind, in the old database only
	 * @return what was done; nothing where all is of the installed versions
	 * @throws org.huunghi.repository.RepositoryException NEWER_VERSION where the records are of a newer version; REFUSED where drafts are open, the
	 *        data were taken along
	 *         from a server, or a plug-in lacks; IN_USE, NOT_A_REPOSITORY, READ_ONLY, DAMAGED or UNREACHABLE as opening has it; nothing has been
	 *        changed then
	 */
	public static MigrationReport migrate(Path folder, boolean dropDrafts) {
		return run(folder, Migrations.installed(), dropDrafts, false);
	}

	/** @param migrations those that are known, in place of those of the installed plug-ins */
	public static MigrationReport migrate(Path folder, Migrations migrations, boolean dropDrafts) {
		return run(folder, migrations, dropDrafts, false);
	}

	private static MigrationReport run(Path path, Migrations migrations, boolean dropDrafts, boolean lookOnly) {
		ServerLog.install();
		try (DataFolder folder = DataFolder.open(path.toAbsolutePath().normalize(), Creation.NEVER)) {
			return new MigrationRun(folder, migrations, dropDrafts).run(() -> new H2Database(folder.repository(), false), lookOnly);
		}
	}
}
