package org.huunghi.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.net4j.db.IDBAdapter;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.RecoveringStore;

/** A database on a PostgreSQL server, of which one of our servers at a time makes use. */
public final class PostgresDatabase implements Database {
	private static final Logger LOG = Logger.getLogger(PostgresDatabase.class.getName());
	/** The first that tells what became of a commit when the connection broke in the midst of it. */
	private static final int OLDEST = 130_000;

	private final PostgresSettings settings;
	private PostgresPool pool;

	/** Connects to nothing yet. */
	public PostgresDatabase(PostgresSettings settings) {
		this.settings = settings;
	}

	/**
	 * Connects, and takes the database for this process alone.
	 *
	 * @throws org.huunghi.repository.RepositoryException UNREACHABLE, IN_USE, READ_ONLY or NEWER_VERSION; the text says why
	 */
	@Override
	public void check() {
		try {
			pool = PostgresPool.open(settings);
		} catch (SQLException e) {
			throw StoreFailure.because(e, settings);
		}
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			if (number(statement, "SHOW server_version_num") < OLDEST) {
				throw StoreFailure.of(Kind.UNREACHABLE, "postgresOld", settings, OLDEST / 10_000);
			}
			if (!text(statement, "SHOW server_encoding").equals("UTF8")) {
				throw StoreFailure.of(Kind.UNREACHABLE, "postgresEncoding", settings);
			}
			if (text(statement, "SELECT pg_is_in_recovery()").equals("t") || text(statement, "SHOW transaction_read_only").equals("on")) {
				throw StoreFailure.of(Kind.READ_ONLY, "postgresReadOnly", settings);
			}
			if (text(statement, "SHOW fsync").equals("off")) {
				LOG.log(Level.WARNING, "The database server at {0} has fsync off: a power cut may destroy what was saved", settings);
			}
		} catch (SQLException e) {
			shutdown();
			throw StoreFailure.because(e, settings);
		} catch (RuntimeException e) {
			shutdown();
			throw e;
		}
	}

	private static int number(Statement statement, String query) throws SQLException {
		return Integer.parseInt(text(statement, query));
	}

	private static String text(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	/** @return connections to it, of which only so many are open as the settings allow */
	@Override
	public DataSource source() {
		return pool;
	}

	@Override
	public Connection openSnapshot() throws SQLException {
		Connection connection = pool.getConnection();
		try {
			connection.setReadOnly(true);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setAutoCommit(false);
			try (Statement statement = connection.createStatement()) {
				// PostgreSQL takes its picture with the first statement
				statement.execute("SELECT 1");
			}
			return connection;
		} catch (SQLException | RuntimeException e) {
			connection.close();
			throw e;
		}
	}

	/** The database server looks after its disk itself, and goes on when it is full. */
	@Override
	public void checkRoom() {
		// nothing of it lies here
	}

	@Override
	public IDBAdapter adapter() {
		return new PostgresAdapter(pool);
	}

	@Override
	public DBStore createStore() {
		return new RecoveringStore();
	}

	@Override
	public void shutdown() {
		if (pool != null) {
			pool.close();
			pool = null;
		}
	}
}
