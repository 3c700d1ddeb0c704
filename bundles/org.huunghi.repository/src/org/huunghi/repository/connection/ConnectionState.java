package org.huunghi.repository.connection;

/** In which state the connection to a repository is. */
public enum ConnectionState {
	/** What is read is the newest, and what is saved is stored. */
	ONLINE,
	/** The server can't be reached at the moment; this program tries again by itself, and unsaved work stays as it is. */
	RECONNECTING,
	/** The server is not asked: a copy is used, the repository is closed, or the server refuses this user, this program or its own identity. */
	OFFLINE
}
