package org.huunghi.repository.internal.net;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.rights.Rights;

/** The way to a repository on a server, as it is at the moment. */
public final class ServerConnection implements Connection {
	private static final Logger LOG = Logger.getLogger(ServerConnection.class.getName());

	private final Location.Server location;
	private final String user;
	private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
	private final Gate gate = new Gate(this);
	private volatile ConnectionState state = ConnectionState.ONLINE;
	private volatile RepositoryException problem;
	/** Until the server says otherwise: it refuses what is not allowed, whatever is believed here. */
	private volatile Rights rights = Rights.all();

	ServerConnection(Location.Server location, String user) {
		this.location = location;
		this.user = user;
	}

	/** Takes what the server allows, and tells the listeners. */
	public void rights(Rights now) {
		rights = now;
		tell();
	}

	/** Takes another state, of which the listeners are yet to be told. */
	void state(ConnectionState now, RepositoryException because) {
		problem = because;
		state = now;
		gate.changed();
	}

	/** @return what lets nothing through while the server can't be reached */
	public Errors.Way way() {
		return gate;
	}

	/** Tells the listeners. */
	void tell() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				LOG.log(Level.WARNING, "A listener failed", e);
			}
		}
	}

	@Override
	public Location.Server location() {
		return location;
	}

	@Override
	public ConnectionState state() {
		return state;
	}

	@Override
	public Optional<RepositoryException> problem() {
		return Optional.ofNullable(problem);
	}

	@Override
	public String user() {
		return user;
	}

	@Override
	public Rights rights() {
		return rights;
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
