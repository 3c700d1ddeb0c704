package org.huunghi.repository.internal.session;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.internal.Errors;

/** A session with a server in this process, which is there for as long as the session is. */
record LocalAccess(CDONet4jSession session, Connection connection, Runnable end) implements Access {
	@Override
	public Errors.Way way() {
		return Errors.ALWAYS;
	}

	@Override
	public CommitGuard commits() {
		return CommitGuard.NONE;
	}

	@Override
	public void addMissed(Runnable work) {
		// nothing is missed within one process
	}

	@Override
	public void removeMissed(Runnable work) {
		// nothing is missed within one process
	}

	@Override
	public void close() {
		Errors.quietly(session::close);
		end.run();
	}
}
