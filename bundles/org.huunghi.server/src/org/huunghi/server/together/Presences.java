package org.huunghi.server.together;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.spi.server.InternalSession;

/** The sessions that are open, with what their clients have told of themselves. */
final class Presences {
	/**
	 * What one session looked like at a moment.
	 *
	 * @param user as authenticated; empty where the server asks nobody who they are
	 */
	record Seen(int session, Holder holder, String host, String version, String address, long since, Map<RecordKey, String> opened) {
	}

	private final Map<Integer, Presence> bySession = new LinkedHashMap<>();

	/** Takes in a session; one that is known already stays as it is. */
	synchronized void add(InternalSession session) {
		bySession.computeIfAbsent(session.getSessionID(), id -> new Presence(session));
	}

	/** @return the holder that has no session any longer; null where it has another one, or the session was unknown */
	synchronized Holder remove(InternalSession session) {
		Presence gone = bySession.remove(session.getSessionID());
		return gone == null || has(gone.holder()) ? null : gone.holder();
	}

	/** @return whether some session belongs to the holder */
	synchronized boolean has(Holder holder) {
		return bySession.values().stream().anyMatch(presence -> presence.holder().equals(holder));
	}

	/** Changes what is known of a session; has no effect where it has been closed. */
	synchronized void change(InternalSession session, Consumer<Presence> change) {
		Presence presence = bySession.get(session.getSessionID());
		if (presence != null) {
			change.accept(presence);
		}
	}

	/** @return who acts in a session */
	synchronized Holder holder(InternalSession session) {
		Presence presence = bySession.get(session.getSessionID());
		return presence == null ? new Presence(session).holder() : presence.holder();
	}

	/** @return name of the computer behind a session; empty where it is unknown */
	synchronized String host(InternalSession session) {
		Presence presence = bySession.get(session.getSessionID());
		return presence == null ? "" : presence.host();
	}

	/**
	 * @return the sessions of clients elsewhere; of a program that has connected again, only the newest, since it may take a while until the
	 *         server knows that the one before is dead
	 */
	synchronized List<Seen> all() {
		Map<Holder, Seen> newest = new LinkedHashMap<>();
		for (Presence each : bySession.values()) {
			if (!each.caller().address().isEmpty()) {
				newest.put(each.holder(), new Seen(each.caller().sessionId(), each.holder(), each.host(), each.version(), each.caller().address(), each.since(),
						each.opened()));
			}
		}
		return new ArrayList<>(newest.values());
	}
}
