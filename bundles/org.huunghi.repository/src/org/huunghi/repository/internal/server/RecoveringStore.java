package org.huunghi.repository.internal.server;

import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.db.IDBStore;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.internal.db.DBStoreAccessor;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.IDBConnection;
import org.eclipse.net4j.db.IDBDatabase;
import org.eclipse.net4j.db.ddl.IDBTable;

/**
 * CDO's store where it does not get on with the databases of today, and where it leaves something running. It goes on working when the database was
 * lost beneath it and is back again.
 */
public final class RecoveringStore extends DBStore {
	private volatile long lost = System.nanoTime();
	private volatile IDBDatabase growing;

	@Override
	protected DBStoreAccessor createReader(ISession session) {
		return new RecoveringAccessor(this, session);
	}

	@Override
	protected DBStoreAccessor createWriter(ITransaction transaction) {
		return new RecoveringAccessor(this, transaction);
	}

	@Override
	public IDBDatabase getDatabase() {
		return growing == null ? super.getDatabase() : growing;
	}

	/**
	 * Makes tables. To be called before anybody works with the store.
	 *
	 * @param making has CDO make them
	 */
	void grow(Runnable making) {
		IDBDatabase whole = super.getDatabase();
		try (IDBConnection connection = whole.getConnection()) {
			growing = NewTables.in(whole, connection);
			making.run();
			connection.commit();
		} catch (SQLException e) {
			throw new DBException(e);
		} finally {
			growing = null;
		}
	}

	/** Notes that a connection was lost: the others may be lost too. */
	void lost() {
		lost = System.nanoTime();
	}

	/** @return whether a connection was lost since a time of {@link System#nanoTime} */
	boolean lostSince(long time) {
		return lost - time >= 0;
	}

	/**
	 * After a crash CDO looks through all tables for ids. It asks the database for tables of the type TABLE, which in H2 2.x are those of
	 * INFORMATION_SCHEMA: no repository could be opened after its process was killed.
	 */
	@Override
	public void visitAllTables(Connection connection, IDBStore.TableVisitor visitor) {
		for (IDBTable table : getDBSchema().getTables()) {
			try {
				visitor.visitTable(connection, table.getName());
				connection.commit();
			} catch (SQLException e) {
				rollBack(connection);
				if (!getDBAdapter().isColumnNotFoundException(e)) {
					throw new DBException(e);
				}
			}
		}
	}

	private static void rollBack(Connection connection) {
		try {
			connection.rollback();
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	/** A store that did not start would keep the process alive with its timer. */
	@Override
	protected void doActivate() throws Exception {
		try {
			super.doActivate();
		} catch (Exception e) {
			if (getConnectionKeepAliveTimer() != null) {
				getConnectionKeepAliveTimer().cancel();
			}
			throw e;
		}
	}
}
