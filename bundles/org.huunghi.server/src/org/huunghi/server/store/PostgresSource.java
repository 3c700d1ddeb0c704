package org.huunghi.server.store;

import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.ds.PGSimpleDataSource;

/** Connects to a PostgreSQL server, each time anew. */
final class PostgresSource extends PGSimpleDataSource {
	private static final long serialVersionUID = 1L;
	private static final int CONNECT_SECONDS = 10;
	/** No statement of ours takes that long; without a limit a thread would wait for ever for a database server that has gone. */
	private static final int ANSWER_SECONDS = 900;

	private final transient Condition condition;

	/** What has to be so before a connection is made. */
	@FunctionalInterface
	interface Condition {
		/** @throws SQLException when it is not so */
		void ensure() throws SQLException;
	}

	PostgresSource(PostgresSettings settings, Condition condition) {
		this.condition = condition;
		setURL(settings.url());
		if (settings.user() != null) {
			setUser(settings.user());
		}
		if (settings.password() != null) {
			setPassword(new String(settings.password()));
		}
		setApplicationName("Huu Nghi");
		setConnectTimeout(CONNECT_SECONDS);
		setSocketTimeout(ANSWER_SECONDS);
		setTcpKeepAlive(true);
	}

	@Override
	public Connection getConnection() throws SQLException {
		condition.ensure();
		return super.getConnection();
	}
}
