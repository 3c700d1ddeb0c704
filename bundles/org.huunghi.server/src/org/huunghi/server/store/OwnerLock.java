package org.huunghi.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;

/**
 * Keeps other servers out of a PostgreSQL database: CDO holds in memory what it has read, and gives out the next numbers from memory too. The
 * database drops the lock when this process dies.
 */
final class OwnerLock implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(OwnerLock.class.getName());
	private static final int ANSWER_SECONDS = 5;
	/** One lock for each schema of the database, in which a repository may lie. */
	private static final String LOCK = "SELECT pg_advisory_lock(hashtextextended('huunghi ' || coalesce(current_schema(), ''), 0))";
	/** PostgreSQL lets go of the lock of a server that stopped or died a moment after it is gone: the next one waits for that. */
	private static final String PATIENCE = "SET lock_timeout = '5s'";
	/** SQLSTATE of a lock that was not to be had in time. */
	private static final String NOT_AVAILABLE = "55P03";

	private final PostgresSettings settings;
	private final PostgresSource source;
	private Connection holder;

	OwnerLock(PostgresSettings settings) {
		this.settings = settings;
		source = new PostgresSource(settings, () -> { });
	}

	/**
	 * Takes the lock, or takes it again when the database was started anew since.
	 *
	 * @throws RepositoryException IN_USE when another server has it
	 * @throws SQLException when the database can't be reached
	 */
	synchronized void hold() throws SQLException {
		if (holder != null && holder.isValid(ANSWER_SECONDS)) {
			return;
		}
		close();
		Connection connection = source.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute(PATIENCE);
			statement.execute(LOCK);
			holder = connection;
		} catch (SQLException e) {
			if (NOT_AVAILABLE.equals(e.getSQLState())) {
				throw StoreFailure.of(Kind.IN_USE, "postgresInUse", settings);
			}
			throw e;
		} finally {
			if (holder != connection) {
				connection.close();
			}
		}
	}

	@Override
	public synchronized void close() {
		if (holder != null) {
			try {
				holder.close();
			} catch (SQLException e) {
				LOG.log(Level.FINE, "The connection was gone", e);
			}
			holder = null;
		}
	}
}
