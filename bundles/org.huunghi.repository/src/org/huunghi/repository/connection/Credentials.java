package org.huunghi.repository.connection;

/**
 * Who somebody is, and the proof of it. Opening a repository copies the password and keeps the copy in memory until the repository is closed.
 *
 * @param user name at the server
 * @param password to be cleared by the caller after use
 */
public record Credentials(String user, char[] password) {
	/** @return the user only, since such texts reach logs */
	@Override
	public String toString() {
		return user;
	}
}
