package org.huunghi.server.request;

import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.huunghi.repository.internal.request.Announcement;

/** Tells clients that something has changed on the server, about which they then ask. */
public final class Announcer implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(Announcer.class.getName());
	/** What changes often is told of at once, and then no more than once in so long: each of many clients asks about it. */
	private static final long PAUSE_MILLIS = 250;
	/** Stands for the server as the sender of a message, of which CDO asks nothing but its number. */
	private static final InternalSession SERVER = (InternalSession) Proxy.newProxyInstance(Announcer.class.getClassLoader(),
			new Class<?>[] { InternalSession.class }, (proxy, method, arguments) -> {
				if (method.getName().equals("getSessionID")) {
					return Announcement.SERVER;
				}
				throw new IllegalStateException(method.getName() + " is not asked of the sender of a message");
			});

	private enum State {
		PAUSING, PAUSING_WITH_NEWS
	}

	private final InternalRepository repository;
	private final ScheduledExecutorService sending = Executors.newSingleThreadScheduledExecutor(runnable -> {
		Thread thread = new Thread(runnable, "huunghi-announcer");
		thread.setDaemon(true);
		return thread;
	});
	private final Map<Announcement, State> states = new EnumMap<>(Announcement.class);

	public Announcer(InternalRepository repository) {
		this.repository = repository;
	}

	/** Tells all clients, soon; several calls in short time come to one. */
	public void announce(Announcement announcement) {
		synchronized (states) {
			if (states.containsKey(announcement)) {
				states.put(announcement, State.PAUSING_WITH_NEWS);
				return;
			}
			states.put(announcement, State.PAUSING);
		}
		execute(() -> sendAndPause(announcement));
	}

	/** Tells the clients of one user. */
	public void announce(Announcement announcement, String user) {
		execute(() -> Stream.of(repository.getSessionManager().getSessions()).filter(session -> user.equals(session.getUserID()))
				.forEach(session -> send(session, announcement)));
	}

	private void execute(Runnable work) {
		try {
			sending.execute(work);
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "There was something to tell while stopping", e);
		}
	}

	private void sendAndPause(Announcement announcement) {
		sendToAll(announcement);
		sending.schedule(() -> goOn(announcement), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void goOn(Announcement announcement) {
		synchronized (states) {
			if (states.get(announcement) == State.PAUSING) {
				states.remove(announcement);
				return;
			}
			states.put(announcement, State.PAUSING);
		}
		sendAndPause(announcement);
	}

	private void sendToAll(Announcement announcement) {
		for (InternalSession session : repository.getSessionManager().getSessions()) {
			send(session, announcement);
		}
	}

	/** A client that can't be told must not keep the others from hearing. */
	private static void send(InternalSession session, Announcement announcement) {
		try {
			session.sendRemoteMessageNotification(SERVER, announcement.message());
		} catch (Exception e) {
			LOG.log(Level.FINE, "A client could not be told", e);
		}
	}

	/** Tells all clients before this returns. */
	public void announceNow(Announcement announcement) {
		sendToAll(announcement);
	}

	/** Tells nothing any longer. */
	@Override
	public void close() {
		sending.shutdownNow();
	}
}
