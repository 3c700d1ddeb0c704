package org.huunghi.server.backup;

import java.nio.file.Path;
import java.time.Instant;

import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.server.Database;

/**
 * A repository of which a backup is taken.
 *
 * @param database open, by us or by the server that works on it
 * @param uuid identity of the repository
 * @param created when it was made
 * @param store kind of the database
 * @param folder its data folder, in which the server's own files lie
 */
public record Source(Database database, String uuid, Instant created, String store, Path folder) {
	/** @return the repository of a data folder, which we have open */
	public static Source of(DataFolder folder, Database database) {
		return new Source(database, folder.uuid(), folder.created(), folder.store(), folder.path());
	}
}
