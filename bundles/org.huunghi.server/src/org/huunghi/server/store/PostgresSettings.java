package org.huunghi.server.store;

import org.huunghi.server.configuration.Store;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url such as {@code jdbc:postgresql://host:5432/database}, checked as {@link Store#parse} does
 * @param user who the server is for the database; null where the address says it
 * @param password of that user; null where the database asks for none
 * @param connections how many may be open at a time
 */
public record PostgresSettings(String url, String user, char[] password, int connections) {
	/** Enough for a union's analysts, and within what PostgreSQL allows by default. */
	public static final int CONNECTIONS = 48;
	/** Fewer, and two requests at once could wait for each other. */
	private static final int FEWEST = 8;

	/** @throws IllegalArgumentException when too few connections are allowed */
	public PostgresSettings {
		if (connections < FEWEST) {
			throw new IllegalArgumentException(Integer.toString(connections));
		}
		password = password == null ? null : password.clone();
	}

	/** @return settings with the usual number of connections */
	public static PostgresSettings of(String url, String user, char[] password) {
		return new PostgresSettings(url, user, password, CONNECTIONS);
	}

	@Override
	public char[] password() {
		return password == null ? null : password.clone();
	}

	/** @return the address alone, as it may stand in a log */
	@Override
	public String toString() {
		return url;
	}
}
