package org.huunghi.repository.internal.server;

import org.eclipse.emf.cdo.server.IRepository.WriteAccessHandler;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/** Refuses commits for which there is no room, before anything of them is written. */
final class RoomCheck implements WriteAccessHandler {
	private final Database database;

	RoomCheck(Database database) {
		this.database = database;
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		database.checkRoom();
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		// it is stored
	}
}
