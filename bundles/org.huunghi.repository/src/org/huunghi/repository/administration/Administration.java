package org.huunghi.repository.administration;

/** Looks after the server of a repository. All methods ask the server: not for the UI thread. */
public interface Administration {
	/**
	 * @return how the server is doing: everything for administrators, what does no harm for others
	 * @throws org.huunghi.repository.RepositoryException UNREACHABLE where it does not answer
	 */
	ServerStatus status();

	/** @return looks after the server's users; for administrators */
	Users users();

	/** @return has the server make backups; for administrators */
	Backups backups();
}
