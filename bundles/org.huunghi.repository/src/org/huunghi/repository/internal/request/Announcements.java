package org.huunghi.repository.internal.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.session.remote.CDORemoteSessionEvent;
import org.eclipse.emf.spi.cdo.InternalCDORemoteSessionManager;
import org.eclipse.net4j.util.event.IEvent;
import org.eclipse.net4j.util.event.IListener;

/** Hears what the server announces, and calls those who want to know, on a thread of its own. */
public final class Announcements implements IListener, AutoCloseable {
	private static final Logger LOG = Logger.getLogger(Announcements.class.getName());

	private final Map<Announcement, List<Runnable>> listeners = new EnumMap<>(Announcement.class);
	private final ExecutorService telling = Executors.newSingleThreadExecutor(runnable -> {
		Thread thread = new Thread(runnable, "huunghi-announcements");
		thread.setDaemon(true);
		return thread;
	});

	public Announcements() {
		for (Announcement each : Announcement.values()) {
			listeners.put(each, new CopyOnWriteArrayList<>());
		}
	}

	/** Hears what comes in a session from now on. */
	public void hear(CDOSession session) {
		InternalCDORemoteSessionManager remote = (InternalCDORemoteSessionManager) session.getRemoteSessionManager();
		// CDO drops what does not come from a session that it knows
		remote.handleRemoteSessionOpened(Announcement.SERVER, "");
		remote.addListener(this);
	}

	/** Adds someone to be called after an announcement; they may ask the server at once. */
	public void on(Announcement announcement, Runnable listener) {
		listeners.get(announcement).add(listener);
	}

	@Override
	public void notifyEvent(IEvent event) {
		if (event instanceof CDORemoteSessionEvent.MessageReceived received && received.getRemoteSession().getSessionID() == Announcement.SERVER) {
			Announcement.of(received.getMessage()).ifPresent(this::tell);
		}
	}

	private void tell(Announcement announcement) {
		try {
			telling.execute(() -> listeners.get(announcement).forEach(Announcements::call));
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "An announcement came while closing", e);
		}
	}

	private static void call(Runnable listener) {
		try {
			listener.run();
		} catch (RuntimeException e) {
			LOG.log(Level.WARNING, "A listener failed", e);
		}
	}

	/** Calls nobody any longer. */
	@Override
	public void close() {
		telling.shutdownNow();
	}
}
