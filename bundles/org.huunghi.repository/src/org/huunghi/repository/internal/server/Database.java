package org.huunghi.repository.internal.server;

import java.sql.Connection;
import java.sql.SQLException;

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

	/**
	 * Looks at the database as it is at this moment, whatever others commit meanwhile.
	 *
	 * @return a connection in one transaction, which only reads, and row by row; to be closed
	 */
	Connection openSnapshot() throws SQLException;

	/**
	 * Asked before each commit.
	 *
	 * @throws org.eclipse.net4j.db.DBException when there is so little room left that the database would not survive a commit
	 */
	void checkRoom();

	/** @return its dialect of SQL */
	IDBAdapter adapter();

	/** @return a new store of CDO that gets on with it */
	DBStore createStore();

	/**
	 * Makes tables; a database may see to it that this is quick. What is lost of it when the process is killed meanwhile is made with the next start.
	 *
	 * @param making does it, before anybody works with the database
	 */
	default void grow(Runnable making) {
		making.run();
	}

	/** Writes what is left to write and lets go of it; has no effect when it was never opened. */
	void shutdown();
}
