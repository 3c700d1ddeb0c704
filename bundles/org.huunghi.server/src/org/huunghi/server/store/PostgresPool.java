package org.huunghi.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections to a PostgreSQL database: so many at most, kept for the next, replaced when the database was started again. */
final class PostgresPool extends HikariDataSource {
	/** How long a request waits while all connections are in use, or the database is away. */
	private static final long WAIT_MILLIS = 10_000;
	private static final int ANSWER_SECONDS = 5;
	/** A commit that was acknowledged has to be on the disk, whatever is set for the database. */
	private static final String DURABLE = "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

	/** Held, since java.util.logging forgets the level of a logger that nobody holds. */
	private static final Logger CHATTY = Logger.getLogger("com.zaxxer.hikari");

	private final OwnerLock lock;
	private volatile String unusable;

	private PostgresPool(HikariConfig config, OwnerLock lock) {
		super(config);
		this.lock = lock;
	}

	/**
	 * Connects, and takes the database for this process.
	 *
	 * @throws org.huunghi.repository.RepositoryException IN_USE when another server has it
	 * @throws SQLException when it can't be reached
	 */
	static PostgresPool open(PostgresSettings settings) throws SQLException {
		CHATTY.setLevel(Level.WARNING);
		OwnerLock lock = new OwnerLock(settings);
		try {
			lock.hold();
			HikariConfig config = new HikariConfig();
			config.setPoolName("huunghi-postgres");
			config.setDataSource(new PostgresSource(settings, lock::hold));
			config.setMaximumPoolSize(settings.connections());
			config.setMinimumIdle(1);
			config.setConnectionTimeout(WAIT_MILLIS);
			config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
			config.setConnectionInitSql(DURABLE);
			return new PostgresPool(config, lock);
		} catch (SQLException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	/** Those that were used a moment ago the pool hands out unseen, also when the database was started again since. */
	@Override
	public Connection getConnection() throws SQLException {
		String why = unusable;
		if (why != null) {
			throw new SQLException(why, "08007");
		}
		Connection connection = super.getConnection();
		while (!connection.isValid(ANSWER_SECONDS)) {
			evictConnection(connection);
			connection = super.getConnection();
		}
		return connection;
	}

	/** From now on nobody gets a connection: what the program keeps in memory may not be what is in the database. */
	void giveUp(String why) {
		unusable = why;
	}

	@Override
	public void close() {
		super.close();
		lock.close();
	}
}
