package org.huunghi.repository.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.ChangeListener;

/** Those who want to know of changes. */
final class Listeners {
	private static final Logger LOG = Logger.getLogger(Listeners.class.getName());

	/** @param since events of which it need not be told have at most this time */
	private record Entry(ChangeListener listener, long since) {
	}

	private final List<Entry> listeners = new CopyOnWriteArrayList<>();

	/** @param since time of the last commit of which the listener need not be told, since it was made here before */
	synchronized void add(ChangeListener listener, long since) {
		if (listeners.stream().noneMatch(each -> each.listener.equals(listener))) {
			listeners.add(new Entry(listener, since));
		}
	}

	void remove(ChangeListener listener) {
		listeners.removeIf(each -> each.listener.equals(listener));
	}

	/** A listener that fails does not keep the others from hearing. */
	void tell(ChangeEvent event) {
		for (Entry each : listeners) {
			if (event.time().toEpochMilli() > each.since) {
				tell(each.listener, event);
			}
		}
	}

	private static void tell(ChangeListener listener, ChangeEvent event) {
		try {
			listener.changed(event);
		} catch (RuntimeException e) {
			LOG.log(Level.WARNING, "A listener failed", e);
		}
	}
}
