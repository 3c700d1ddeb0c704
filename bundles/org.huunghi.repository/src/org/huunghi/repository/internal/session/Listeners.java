package org.huunghi.repository.internal.session;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.ChangeListener;

/** Those who want to know of changes. */
final class Listeners {
	private static final Logger LOG = Logger.getLogger(Listeners.class.getName());

	private final Set<ChangeListener> listeners = new CopyOnWriteArraySet<>();

	void add(ChangeListener listener) {
		listeners.add(listener);
	}

	void remove(ChangeListener listener) {
		listeners.remove(listener);
	}

	/** A listener that fails does not keep the others from hearing. */
	void tell(ChangeEvent event) {
		for (ChangeListener listener : listeners) {
			try {
				listener.changed(event);
			} catch (RuntimeException e) {
				LOG.log(Level.WARNING, "A listener failed", e);
			}
		}
	}
}
