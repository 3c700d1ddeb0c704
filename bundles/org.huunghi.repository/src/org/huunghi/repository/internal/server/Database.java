package org.huunghi.repository.internal.server;

import javax.sql.DataSource;

import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.net4j.db.IDBAdapter;

/** The database in which a repository keeps its data, with all that CDO must know of its kind. */
public interface Database {
	/**
	 * Opens the database.
	 *
	 * @throws org.eclipse.net4j.db.DBException when it can't be reached, is missing or damaged
	 */
	void check();

	/** @return gives connections to it */
	DataSource source();

	/** @return its dialect of SQL */
	IDBAdapter adapter();

	/** @return a new store of CDO that gets on with it */
	DBStore createStore();

	/** Writes what is left to write and lets go of it; has no effect when it was never opened. */
	void shutdown();
}
