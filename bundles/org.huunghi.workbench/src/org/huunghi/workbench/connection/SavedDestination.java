package org.huunghi.workbench.connection;

import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.Leaving;

/**
 * The way to one of the connections that the user knows.
 *
 * @param connection where to go
 * @param opener opens it
 * @param password cleared after use
 */
record SavedDestination(SavedConnection connection, ConnectionOpener opener, char[] password) implements Destination {
	@Override
	public String label() {
		return connection.label();
	}

	@Override
	public Location location() {
		return connection.location();
	}

	@Override
	public Repository open() {
		// its folder may be one that was left just now
		Leaving.await();
		return opener.open(connection, password);
	}

	@Override
	public void arrived(Repository left) {
		SavedConnections.put(connection.usedNow());
		Leaving.start(left);
	}

	@Override
	public void missed(Repository opened) {
		Leaving.start(opened);
	}
}
