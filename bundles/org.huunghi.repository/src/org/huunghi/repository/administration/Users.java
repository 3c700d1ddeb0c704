package org.huunghi.repository.administration;

import java.util.List;

import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;

/**
 * The users of a server and their rights. A user is meant by his name in any case, with or without accents. Each method throws a
 * {@link org.huunghi.repository.RepositoryException}: FORBIDDEN where the caller may not, REFUSED with the reason where it can't be done, UNREACHABLE.
 */
public interface Users {
	/** @return all users in the order in which they were added */
	List<UserAccount> list();

	/**
	 * Adds a user, who may log in at once.
	 *
	 * @param password cleared by the caller
	 */
	void add(String name, Role role, char[] password);

	/**
	 * Sets a new password.
	 *
	 * @param password cleared by the caller
	 */
	void setPassword(String name, char[] password);

	/** Lets a user log in or not; one who may not is put out at once. */
	void setEnabled(String name, boolean enabled);

	/** Gives a user another role; grants stay. */
	void setRole(String name, Role role);

	/** Lets a user who is locked out after wrong passwords try again at once. */
	void unlock(String name);

	/** Grants something in place of what was granted for the same scope before. */
	void grant(String name, Grant grant);

	/** Takes back what was granted for a scope. */
	void revoke(String name, Scope scope);
}
