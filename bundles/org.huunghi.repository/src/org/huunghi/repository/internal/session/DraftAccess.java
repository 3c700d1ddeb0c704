package org.huunghi.repository.internal.session;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.internal.Errors;

/** What a draft is opened on: the session of the repository of which it is a draft, which goes on when the draft is closed. */
record DraftAccess(Access main, Runnable end) implements Access {
	@Override
	public CDONet4jSession session() {
		return main.session();
	}

	@Override
	public Connection connection() {
		return main.connection();
	}

	@Override
	public Errors.Way way() {
		return main.way();
	}

	@Override
	public CommitGuard commits() {
		return main.commits();
	}

	@Override
	public void addMissed(Runnable work) {
		main.addMissed(work);
	}

	@Override
	public void removeMissed(Runnable work) {
		main.removeMissed(work);
	}

	@Override
	public void close() {
		end.run();
	}
}
