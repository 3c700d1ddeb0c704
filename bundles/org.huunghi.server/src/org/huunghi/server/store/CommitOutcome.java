package org.huunghi.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Commits, and finds out what became of a commit when the connection broke before the answer came. */
final class CommitOutcome {
	private static final Logger LOG = Logger.getLogger(CommitOutcome.class.getName());
	/** A database server that was killed is back within a minute, or somebody has to look after it. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final long PAUSE_MILLIS = 200;
	private static final String NUMBER = "SELECT pg_current_xact_id_if_assigned()::text";
	private static final String STATE = "SELECT pg_xact_status(?::xid8)";
	/** The database does not know the number: the transaction never came to the disk. */
	private static final String INVALID_NUMBER = "22023";

	private final PostgresPool pool;

	CommitOutcome(PostgresPool pool) {
		this.pool = pool;
	}

	/** @throws SQLException when it was not committed; when nobody can tell, the pool is given up as well */
	void commit(Connection connection) throws SQLException {
		String number = number(connection);
		try {
			connection.commit();
		} catch (SQLException e) {
			if (number == null || !isLoss(e)) {
				throw e;
			}
			if (!committed(number, e)) {
				throw e;
			}
			LOG.log(Level.WARNING, "The connection to the database broke during a commit; the commit is there", e);
		}
	}

	/** @return the transaction's number, or null where it has changed nothing */
	private static String number(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(NUMBER)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static boolean isLoss(SQLException failure) {
		String state = failure.getSQLState();
		return state == null || state.startsWith("08") || state.startsWith("57P");
	}

	private boolean committed(String number, SQLException failure) throws SQLException {
		long limit = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < limit) {
			try {
				String state = state(number);
				if (!"in progress".equals(state)) {
					return "committed".equals(state);
				}
			} catch (SQLException e) {
				LOG.log(Level.FINE, "The database can''t be asked yet", e);
			}
			try {
				Thread.sleep(PAUSE_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		String why = "Nobody can tell whether the last commit is in the database; the server has to be started again";
		LOG.log(Level.SEVERE, why, failure);
		pool.giveUp(why);
		throw new SQLException(why, "08007", failure);
	}

	private String state(String number) throws SQLException {
		try (Connection connection = pool.getConnection(); PreparedStatement statement = connection.prepareStatement(STATE)) {
			statement.setString(1, number);
			try (ResultSet rows = statement.executeQuery()) {
				rows.next();
				return rows.getString(1);
			}
		} catch (SQLException e) {
			if (INVALID_NUMBER.equals(e.getSQLState())) {
				return "aborted";
			}
			throw e;
		}
	}
}
