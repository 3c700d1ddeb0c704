package org.huunghi.server.configuration;

import java.util.Locale;

/**
 * Where a server keeps its data.
 *
 * @param url of a PostgreSQL database as JDBC knows it; null for the H2 database in the data folder
 */
public record Store(String url) {
	/** The database in the data folder, which needs nothing set up. */
	public static final Store H2 = new Store(null);

	private static final String POSTGRESQL = "jdbc:postgresql:";

	/**
	 * @param text {@code h2} or {@code jdbc:postgresql:…}
	 * @throws WrongValueException when it is neither, or holds a password: that has a setting of its own, and would be seen by everyone
	 *         on the machine in a command line
	 */
	public static Store parse(String text) throws WrongValueException {
		if (text.equals("h2")) {
			return H2;
		}
		if (!text.startsWith(POSTGRESQL) || text.length() == POSTGRESQL.length()) {
			throw new WrongValueException("wrong.store", text);
		}
		if (text.toLowerCase(Locale.ROOT).contains("password=")) {
			throw new WrongValueException("wrong.storePassword");
		}
		return new Store(text);
	}

	/** @return whether it is a PostgreSQL database */
	public boolean isPostgres() {
		return url != null;
	}

	/** @return {@code h2} or {@code postgresql}, as the data folder notes it */
	public String kind() {
		return url == null ? "h2" : "postgresql";
	}

	@Override
	public String toString() {
		return url == null ? "h2" : url;
	}
}
