package org.huunghi.repository.connection;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;
import org.huunghi.repository.rights.Role;

/** How a repository is reached at the moment, and what its user may do there. All methods answer at once and may be called on any thread. */
public interface Connection {
	/** @return where the repository lies */
	Location location();

	/** @return the state now */
	ConnectionState state();

	/** @return why it is not ONLINE, in words for the user; empty where it is, or where it is simply closed */
	default Optional<RepositoryException> problem() {
		return Optional.empty();
	}

	/** @return who stands in the history beside what is written; never null */
	String user();

	/** @return what the user may do, as far as this program knows: the server has the last word */
	Rights rights();

	/** @return what the user may do in general */
	default Role role() {
		return rights().role();
	}

	/**
	 * @param object of the repository, or a new one within it
	 * @return whether the user may change it
	 */
	default boolean mayWrite(EObject object) {
		return rights().access(object) == Access.WRITE;
	}

	/** @return whether the user may manage users, rights and backups */
	default boolean mayAdminister() {
		return role() == Role.ADMINISTRATOR;
	}

	/** Adds a listener that is called, on a thread of the repository, after anything said here has changed; adding it twice has no effect. */
	void addListener(Runnable listener);

	/** Removes a listener; one that was never added is ignored. */
	void removeListener(Runnable listener);
}
