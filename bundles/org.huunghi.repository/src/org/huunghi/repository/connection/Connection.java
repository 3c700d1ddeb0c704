package org.huunghi.repository.connection;

import org.eclipse.emf.ecore.EObject;

/** How a repository is reached at the moment, and what its user may do there. All methods answer at once and may be called on any thread. */
public interface Connection {
	/** @return where the repository lies */
	Location location();

	/** @return the state now */
	ConnectionState state();

	/** @return who stands in the history beside what is written; never null */
	String user();

	/** @return what the user may do in general */
	Role role();

	/**
	 * @param object of the repository, or a new one within it
	 * @return whether the user may change it; the server has the last word
	 */
	boolean mayWrite(EObject object);

	/** @return whether the user may manage users, rights and backups */
	boolean mayAdminister();

	/** Adds a listener that is called, on a thread of the repository, after anything said here has changed; adding it twice has no effect. */
	void addListener(Runnable listener);

	/** Removes a listener; one that was never added is ignored. */
	void removeListener(Runnable listener);
}
