package org.huunghi.repository.internal.session;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.internal.Errors;

/** What a client's repository is opened on: a session, and all that belongs to keeping it. */
public interface Access extends AutoCloseable {
	/** @return the session, which stays the same whatever happens to the connection */
	CDONet4jSession session();

	/** @return how the data are reached */
	Connection connection();

	/** @return what lets nothing through while the data can't be reached */
	Errors.Way way();

	/** @return finds out what became of commits to which no answer came */
	CommitGuard commits();

	/** Has something done, each time, after commits were missed of which nobody will be told one by one. */
	void addMissed(Runnable work);

	/** Has it done no longer. */
	void removeMissed(Runnable work);

	/** Ends the session, and stops what it was opened on. */
	@Override
	void close();
}
