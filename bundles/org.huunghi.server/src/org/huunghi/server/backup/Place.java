package org.huunghi.server.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.net4j.db.IDBAdapter;

/** An empty database to restore into, which nobody sees before it takes the place of what is there. */
interface Place extends AutoCloseable {
	/** @return the one connection to it, without automatic commits */
	Connection connection();

	IDBAdapter adapter();

	/** Notes that a part has been loaded, as far as that makes it lighter for the database. */
	void loaded() throws SQLException;

	/**
	 * Puts what was loaded into its place, in one step.
	 *
	 * @param head of the backup that was loaded
	 * @return where what was there lies now, if anywhere
	 */
	Optional<Path> take(Head head) throws SQLException, IOException;

	/** Drops what has not taken its place. */
	@Override
	void close() throws SQLException, IOException;
}
