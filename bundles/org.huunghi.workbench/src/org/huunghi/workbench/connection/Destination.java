package org.huunghi.workbench.connection;

import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;

/** A repository to which the workbench can go. */
public interface Destination {
	/** @return what it is called */
	String label();

	/** @return where it lies */
	Location location();

	/** Opens it; off the UI thread, and for as long as the user has patience. */
	Repository open() throws Exception;

	/** Called on the UI thread when all editors are closed, before anything of it is shown. */
	default void arriving(Repository next) {
		// Most have nothing to prepare.
	}

	/** Called on the UI thread when the workbench has arrived there. @param left the repository that it has left, to be closed or kept; null for none */
	void arrived(Repository left);

	/** Called when the workbench stays where it was, or nobody waits any more. @param opened to be closed */
	void missed(Repository opened);
}
