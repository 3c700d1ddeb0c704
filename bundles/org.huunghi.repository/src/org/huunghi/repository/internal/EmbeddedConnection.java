package org.huunghi.repository.internal;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Role;

/** The way to a repository in a data folder of one's own: always there, and everything is allowed. */
final class EmbeddedConnection implements Connection {
	private final Location location;
	private final String author;

	EmbeddedConnection(Path folder, String author) {
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
	public Role role() {
		return Role.ADMINISTRATOR;
	}

	@Override
	public boolean mayWrite(EObject object) {
		return true;
	}

	@Override
	public boolean mayAdminister() {
		return true;
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
