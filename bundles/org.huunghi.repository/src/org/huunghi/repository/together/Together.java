package org.huunghi.repository.together;

import java.util.List;
import java.util.Optional;

/**
 * Who works in the same repository, and on what. What is told here is as the server said last, within a second, and may be asked on any thread;
 * a repository in a folder of one's own has one participant and needs no locks. In a draft it is about the draft's records.
 *
 * <p>The server guards the locks: it refuses to store what others change in a locked record. Who has changed a record and may not save it keeps
 * what was changed.
 */
public interface Together {
	/** @return those who are connected, this program among them, by user; empty while there is no connection */
	List<Participant> participants();

	/** Tells the others that a record is open here. Returns at once; a record opened twice has to be closed twice. */
	void opened(String id);

	/** Tells the others that a record is open no longer. Returns at once. */
	void closed(String id);

	/**
	 * @return the lock on a record: one of somebody else before one's own, a lasting one before one that is not; empty where it is free
	 */
	Optional<RecordLock> lockOf(String id);

	/** @return all locks on records that the user may read, those taken last first */
	List<RecordLock> locks();

	/** Locks as {@link #lock(String, boolean, String)} does, without a note. */
	default void lock(String id, boolean lasting) {
		lock(id, lasting, "");
	}

	/**
	 * Locks a record with what it contains. Asks the server: not for the UI thread. What is locked by oneself already stays so.
	 *
	 * <p>A lock that is not lasting is for as long as a record is being changed: it ends with the program, or a minute after the connection was cut
	 * and not made again. A lasting one stays when the record is closed and the program is left.
	 *
	 * @param note for the others; may be empty, not null
	 * @throws org.huunghi.repository.RepositoryException LOCKED where somebody else holds a lock, and its message says who; FORBIDDEN where the user may
	 *         not change the record; UNREACHABLE where there is no connection
	 */
	void lock(String id, boolean lasting, String note);

	/**
	 * Gives one's own lock of that kind back; has no effect where there is none. Asks the server: not for the UI thread.
	 *
	 * @throws org.huunghi.repository.RepositoryException UNREACHABLE where there is no connection; a lock that is not lasting is then given back later
	 */
	void unlock(String id, boolean lasting);

	/**
	 * Takes others' locks off a record. Asks the server: not for the UI thread.
	 *
	 * @throws org.huunghi.repository.RepositoryException FORBIDDEN where the user is no administrator
	 */
	void breakLocks(String id);

	/** Adds a listener that is called, on a thread of the repository, after participants or locks have changed; adding it twice has no effect. */
	void addListener(Runnable listener);

	/** Removes a listener; one that was never added is ignored. */
	void removeListener(Runnable listener);
}
