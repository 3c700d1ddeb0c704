package org.huunghi.repository.internal;

import java.nio.file.Path;

import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.rights.Rights;

/** The way to a repository in a data folder of one's own: always there, and everything is allowed. */
public final class EmbeddedConnection implements Connection {
	private final Location location;
	private final String author;

	/** @param author who stands in the history */
	public EmbeddedConnection(Path folder, String author) {
		location = new Location.Folder(folder);
		this.author = author;
	}

	@Override
	public Location location() {
		return location;
	}

	@Override
	public ConnectionState state() {
		return ConnectionState.ONLINE;
	}

	@Override
	public String user() {
		return author;
	}

	@Override
	public Rights rights() {
		return Rights.all();
	}

	@Override
	public void addListener(Runnable listener) {
		// nothing ever changes
	}

	@Override
	public void removeListener(Runnable listener) {
		// nothing ever changes
	}
}
