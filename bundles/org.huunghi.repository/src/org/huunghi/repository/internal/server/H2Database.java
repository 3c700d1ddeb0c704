package org.huunghi.repository.internal.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.IDBAdapter;
import org.h2.jdbcx.JdbcDataSource;

/** The H2 database in a folder, set so that each commit is in the file when it returns. */
public final class H2Database implements Database {
	private static final Logger LOG = Logger.getLogger(H2Database.class.getName());
	/** Kept apart from the rest, since only a new database may be made. */
	private static final String ONLY_EXISTING = ";IFEXISTS=TRUE";
	/**
	 * While work goes on, the file only grows. H2 2.5.252 writes into space that has become free without saying so in the file's head: when the
	 * process is killed, it does not find the last commits again, and silently goes on from the one before them.
	 */
	private static final String ONLY_APPENDING = ";REUSE_SPACE=FALSE";
	private static final String SETTINGS = ";MODE=LEGACY;NON_KEYWORDS=VALUE,KEY,USER"
			// CDO's statements expect what H2 1.x did; the rest is for durability and a quiet folder
			+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

	/** What a commit may need at most, more or less, and closing the database after it. */
	private static final long RESERVE = 32L << 20;

	private final Path folder;
	private final JdbcDataSource source;
	private final String url;
	private boolean opened;

	/**
	 * @param folder for the files
	 * @param create whether to make the database; otherwise it must be there
	 */
	public H2Database(Path folder, boolean create) {
		this.folder = folder;
		url = "jdbc:h2:file:" + folder.resolve("repository") + SETTINGS;
		source = source(url + ONLY_APPENDING + (create ? "" : ONLY_EXISTING));
	}

	private static JdbcDataSource source(String url) {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL(url);
		source.setUser("sa");
		source.setPassword("");
		return source;
	}

	@Override
	public JdbcDataSource source() {
		return source;
	}

	@Override
	public Connection openSnapshot() throws SQLException {
		Connection connection = source.getConnection();
		try (Statement statement = connection.createStatement()) {
			// else H2 takes whole tables into memory before it gives out the first row
			statement.execute("SET LAZY_QUERY_EXECUTION 1");
			connection.setAutoCommit(false);
			statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
			// H2 takes its picture, of all tables, with the first statement that reads one
			statement.execute("SELECT 1 FROM CDO_PROPERTIES");
			return connection;
		} catch (SQLException | RuntimeException e) {
			connection.close();
			throw e;
		}
	}

	/** H2 closes the database for everybody when it can't write, and would not even be read any more. */
	@Override
	public void checkRoom() {
		try {
			long free = Files.getFileStore(folder).getUsableSpace();
			if (free < RESERVE) {
				LOG.log(Level.SEVERE, "The disk of {0} is full: {1} bytes are left, and nothing is stored until there is more room", new Object[] { folder, free });
				throw new DBException("No space left on device: " + folder);
			}
		} catch (IOException e) {
			throw new DBException(e);
		}
	}

	@Override
	public IDBAdapter adapter() {
		return new ModernH2Adapter();
	}

	@Override
	public DBStore createStore() {
		return new RecoveringStore();
	}

	@Override
	public void check() {
		try (Connection connection = source.getConnection()) {
			opened = true;
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	/** H2 stores each table by itself, and would wait for the disk hundreds of times. */
	@Override
	public void grow(Runnable making) {
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("SET WRITE_DELAY 60000");
			try {
				making.run();
			} finally {
				statement.execute("SET WRITE_DELAY 0");
				statement.execute("CHECKPOINT SYNC");
			}
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	/** Writes what is left to write, closes the files and gives back what space in them is not used. */
	@Override
	public void shutdown() {
		if (!opened) {
			return;
		}
		try {
			shutdown(source);
			shutdown(source(url + ONLY_EXISTING));
		} catch (SQLException e) {
			LOG.log(Level.WARNING, "The database did not close properly; it will be checked when it is next opened", e);
		}
		opened = false;
	}

	private static void shutdown(JdbcDataSource source) throws SQLException {
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("SHUTDOWN");
		}
	}
}
