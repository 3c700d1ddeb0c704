package org.huunghi.repository.internal.net;

import java.util.concurrent.TimeUnit;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;

/** Lets nothing through to a server that can't be reached: a short cut is waited out, after that everything fails at once. */
final class Gate implements Errors.Way {
	/** From the moment in which the line broke. */
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);

	private final ServerConnection connection;
	private long changed = System.nanoTime();

	Gate(ServerConnection connection) {
		this.connection = connection;
	}

	/** The connection's state has changed. */
	synchronized void changed() {
		changed = System.nanoTime();
		notifyAll();
	}

	@Override
	public synchronized void check() {
		while (connection.state() == ConnectionState.RECONNECTING) {
			long left = PATIENCE_NANOS - (System.nanoTime() - changed);
			if (left <= 0) {
				throw trouble();
			}
			try {
				TimeUnit.NANOSECONDS.timedWait(this, left);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw trouble();
			}
		}
		if (connection.state() == ConnectionState.OFFLINE) {
			throw trouble();
		}
	}

	@Override
	public RepositoryException trouble() {
		if (connection.state() == ConnectionState.ONLINE) {
			return null;
		}
		return connection.problem().orElseGet(() -> Failure.of(Kind.REFUSED, "closed.server", connection.location()));
	}
}
