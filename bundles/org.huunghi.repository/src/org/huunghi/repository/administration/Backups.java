package org.huunghi.repository.administration;

/**
 * The backups that a running server makes of itself. Each method throws a {@link org.huunghi.repository.RepositoryException}: FORBIDDEN where the
 * caller is no administrator, UNREACHABLE where the server does not answer.
 */
public interface Backups {
	/** @return how they are doing */
	BackupReport state();

	/**
	 * Has the server begin one, beside those that it makes by itself, and does not wait for it: {@link BackupReport#number} rises when it has ended.
	 *
	 * @return how they are doing now
	 * @throws org.huunghi.repository.RepositoryException REFUSED where one is being made already
	 */
	BackupReport begin();
}
