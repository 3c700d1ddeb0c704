package org.huunghi.server.together;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.huunghi.server.request.Caller;

/** One session: whose it is, and which records are open in it. Guarded by {@link Presences}. */
final class Presence {
	private static final int MOST_OPEN = 1_000;

	private final InternalSession session;
	private final long since = System.currentTimeMillis();
	private final Map<RecordKey, String> opened = new LinkedHashMap<>();
	/** A client that says nothing of itself is a program of its own. */
	private String program;
	private String host = "";
	private String version = "";

	Presence(InternalSession session) {
		this.session = session;
		program = "session " + session.getSessionID();
	}

	void introduce(String itsProgram, String itsHost, String itsVersion) {
		program = itsProgram;
		host = itsHost;
		version = itsVersion;
	}

	/** CDO tells of a session before it knows the user, where nobody is asked for a password. */
	Caller caller() {
		return Caller.of(session);
	}

	Holder holder() {
		return new Holder(session.getUserID() == null ? "" : session.getUserID(), program);
	}

	long since() {
		return since;
	}

	/** @return name of the computer, as the client says; empty where it says nothing */
	String host() {
		return host;
	}

	/** @return version of the program, as the client says; empty where it says nothing */
	String version() {
		return version;
	}

	void open(RecordKey key, String id) {
		if (opened.size() < MOST_OPEN) {
			opened.put(key, id);
		}
	}

	void close(RecordKey key) {
		opened.remove(key);
	}

	void closeAll() {
		opened.clear();
	}

	/** @return ids of the open records by their keys, in the order in which they were opened */
	Map<RecordKey, String> opened() {
		return new LinkedHashMap<>(opened);
	}
}
