package org.huunghi.server.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.net4j.db.IDBAdapter;
import org.eclipse.net4j.db.ddl.IDBSchema;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.store.Stores;

/** A PostgreSQL database, in which everything is done in one transaction. */
final class PostgresPlace implements Place {
	private final Database database;
	private Connection connection;

	PostgresPlace(Configuration configuration, boolean replace) throws SQLException {
		database = Stores.of(configuration, configuration.folder(), true);
		try {
			database.check();
			connection = database.source().getConnection();
			connection.setAutoCommit(false);
			IDBSchema there = Tables.read(adapter(), connection);
			if (!there.isEmpty()) {
				if (!replace) {
					throw BackupFailure.of(Kind.REFUSED, "restoreTables", configuration.get(Settings.STORE));
				}
				Tables.drop(there, connection);
			}
		} catch (SQLException | RuntimeException e) {
			close();
			throw e;
		}
	}

	@Override
	public Connection connection() {
		return connection;
	}

	@Override
	public IDBAdapter adapter() {
		return database.adapter();
	}

	@Override
	public void loaded() {
		// all or nothing
	}

	@Override
	public Optional<Path> take(Head head) throws SQLException {
		connection.commit();
		return Optional.empty();
	}

	@Override
	public void close() throws SQLException {
		if (connection != null && !connection.isClosed()) {
			connection.rollback();
			connection.close();
		}
		database.shutdown();
	}
}
