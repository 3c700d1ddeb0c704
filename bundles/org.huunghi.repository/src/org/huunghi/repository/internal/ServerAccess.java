package org.huunghi.repository.internal;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.internal.net.ServerLine;
import org.huunghi.repository.internal.session.Access;
import org.huunghi.repository.internal.session.CommitGuard;

/** A session with a server on the network, over a line that can break. */
record ServerAccess(ServerLine line, Runnable end) implements Access {
	@Override
	public CDONet4jSession session() {
		return line.session();
	}

	@Override
	public Connection connection() {
		return line.connection();
	}

	@Override
	public Errors.Way way() {
		return line.connection().way();
	}

	@Override
	public CommitGuard commits() {
		return line.commits();
	}

	@Override
	public void addMissed(Runnable work) {
		line.addMissed(work);
	}

	@Override
	public void removeMissed(Runnable work) {
		line.removeMissed(work);
	}

	@Override
	public void close() {
		end.run();
	}
}
