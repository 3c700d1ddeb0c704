package org.huunghi.repository.internal.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.net4j.db.DBException;
import org.h2.jdbcx.JdbcDataSource;

/** The H2 database in a folder, set so that each commit is in the file when it returns. */
final class H2Database {
	private static final Logger LOG = Logger.getLogger(H2Database.class.getName());
	/** Kept apart from the rest, since only a new database may be made. */
	private static final String ONLY_EXISTING = ";IFEXISTS=TRUE";
	private static final String SETTINGS = ";MODE=LEGACY;NON_KEYWORDS=VALUE,KEY,USER"
			// CDO's statements expect what H2 1.x did; the rest is for durability and a quiet folder
			+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

	private final JdbcDataSource source = new JdbcDataSource();
	private boolean opened;

	H2Database(Path folder, boolean create) {
		source.setURL("jdbc:h2:file:" + folder.resolve("repository") + SETTINGS + (create ? "" : ONLY_EXISTING));
		source.setUser("sa");
		source.setPassword("");
	}

	JdbcDataSource source() {
		return source;
	}

	/**
	 * Opens the database.
	 *
	 * @throws DBException when the files are missing or damaged
	 */
	void check() {
		try (Connection connection = source.getConnection()) {
			opened = true;
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	/** Writes what is left to write and closes the files. */
	void shutdown() {
		if (!opened) {
			return;
		}
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("SHUTDOWN");
		} catch (SQLException e) {
			LOG.log(Level.WARNING, "The database did not close properly; it will be checked when it is next opened", e);
		}
		opened = false;
	}
}
