package org.huunghi.server.store;

import java.nio.file.Path;

import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.Store;

/** Picks the database that a configuration names. */
public final class Stores {
	private Stores() {
	}

	/**
	 * @param folder for the files of H2; what is in it is not looked at
	 * @param create whether H2 may make its files; a PostgreSQL database has to be there in any case
	 * @return the database, not connected to yet
	 */
	public static Database of(Configuration configuration, Path folder, boolean create) {
		Store store = configuration.get(Settings.STORE);
		if (!store.isPostgres()) {
			return new H2Database(folder, create);
		}
		String password = configuration.get(Settings.STORE_PASSWORD);
		return new PostgresDatabase(
				PostgresSettings.of(store.url(), configuration.get(Settings.STORE_USER), password == null ? null : password.toCharArray()));
	}
}
