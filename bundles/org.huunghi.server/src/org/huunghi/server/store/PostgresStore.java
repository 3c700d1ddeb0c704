package org.huunghi.server.store;

import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.internal.db.DBStoreAccessor;
import org.huunghi.repository.internal.server.RecoveringStore;

/** CDO's store on PostgreSQL, which goes on working when the database was started again beneath it. */
final class PostgresStore extends RecoveringStore {
	@Override
	protected DBStoreAccessor createReader(ISession session) {
		return new PostgresAccessor(this, session);
	}

	@Override
	protected DBStoreAccessor createWriter(ITransaction transaction) {
		return new PostgresAccessor(this, transaction);
	}
}
