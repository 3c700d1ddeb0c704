package org.huunghi.server.tests.rights;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the server's log for what it refuses, and why, which clients are not told. */
final class Refusals extends Handler implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger("org.huunghi.server.rights.Gate");

	private final Deque<String> reasons = new ConcurrentLinkedDeque<>();
	private final Level before = LOG.getLevel();

	Refusals() {
		LOG.setLevel(Level.FINE);
		LOG.addHandler(this);
	}

	@Override
	public void publish(LogRecord entry) {
		if (entry.getParameters() != null && entry.getParameters().length == 3) {
			reasons.add((String) entry.getParameters()[2]);
		}
	}

	/** @return the last reason; null where nothing was refused */
	String last() {
		return reasons.peekLast();
	}

	List<String> all() {
		return List.copyOf(reasons);
	}

	void clear() {
		reasons.clear();
	}

	@Override
	public void flush() {
		// nothing is held back
	}

	@Override
	public void close() {
		LOG.removeHandler(this);
		LOG.setLevel(before);
	}
}
