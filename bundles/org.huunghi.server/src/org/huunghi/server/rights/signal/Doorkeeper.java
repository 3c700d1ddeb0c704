package org.huunghi.server.rights.signal;

import java.util.Optional;

import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.rights.sight.Homes;

/** What the signals ask: who somebody is and what he may do, now and not when he logged in. */
public interface Doorkeeper {
	/** @return the rights of who holds a session; empty where he may no longer be here */
	Optional<Rights> rights(InternalSession session);

	/** @return knows where objects lie */
	Homes homes();

	/** Notes which client logs in on this thread. */
	void loggingIn(GuardedProtocol protocol);

	/**
	 * Notes that something was refused.
	 *
	 * @param session of the client; null before it has logged in
	 * @param what was asked
	 * @return what the client is told
	 */
	RepositoryException refused(InternalSession session, String address, String what);

	/** @return what a client is told whose user may not change what refers to something that he removes */
	RepositoryException referred();

	/** @return what a client is told where the server failed */
	RepositoryException failed();

	/**
	 * Lets a commit run.
	 *
	 * @param moves whether it may move objects to another container
	 */
	void committing(boolean moves, Runnable work);
}
