package org.huunghi.server.rights;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.cdo.spi.server.InternalSessionManager;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.IContainer;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.identity.AccessEvent;
import org.huunghi.server.identity.AccessLog;
import org.huunghi.server.identity.User;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.rights.signal.GuardedProtocol;

/**
 * Who is logged in. Somebody who may not log in any longer is shown out; so is somebody to whom something was opened or closed, since his program
 * holds what it got before: it comes back by itself and gets what is right now.
 */
final class Guests extends ContainerEventAdapter<ISession> implements AutoCloseable {
	private record Guest(String user, String address, Rights rights) {
	}

	private final InternalSessionManager sessions;
	private final UserStore users;
	private final AccessLog log;
	private final Map<ISession, Guest> guests = new ConcurrentHashMap<>();
	/** Ending a session waits for what it does at the moment, which may be the very request that ends it. */
	private final ExecutorService showingOut = Executors.newCachedThreadPool(runnable -> {
		Thread thread = new Thread(runnable, "huunghi-showing-out");
		thread.setDaemon(true);
		return thread;
	});

	Guests(InternalSessionManager sessions, UserStore users, AccessLog log) {
		this.sessions = sessions;
		this.users = users;
		this.log = log;
	}

	/** From here on the session is called by the user's proper name, however it was typed. */
	@Override
	protected void onAdded(IContainer<ISession> container, ISession added) {
		InternalSession session = (InternalSession) added;
		if (session.getProtocol() instanceof GuardedProtocol protocol && !protocol.isInside()) {
			User user = users.find(session.getUserID()).orElseThrow(() -> new SecurityException("no user"));
			session.setUserID(user.name());
			guests.put(session, new Guest(user.name(), protocol.address(), user.rights()));
			// he may have been shut out since his password was checked
			userChanged(users.find(user.name()).orElse(user));
		}
	}

	@Override
	protected void onRemoved(IContainer<ISession> container, ISession session) {
		Guest guest = guests.remove(session);
		if (guest != null) {
			log.add(AccessEvent.Kind.LOGGED_OUT, guest.user(), guest.address(), null);
		}
	}

	void userChanged(User user) {
		guests.forEach((session, guest) -> {
			if (guest.user().equals(user.name()) && (!user.enabled() || !user.rights().sameSight(guest.rights()))) {
				showOut(session);
			}
		});
	}

	private void showOut(ISession session) {
		Stream.of(sessions.getSessions()).filter(each -> each == session).forEach(each -> showingOut.execute(() -> end(each)));
	}

	/** With the line too, from which a client knows that it has to come back: a session may end without its client's noticing. */
	private static void end(InternalSession session) {
		Optional<IConnector> line = session.getProtocol() instanceof GuardedProtocol protocol ? protocol.line() : Optional.empty();
		try {
			session.close();
		} finally {
			line.ifPresent(IConnector::close);
		}
	}

	@Override
	public void close() {
		showingOut.shutdown();
	}
}
