package org.huunghi.repository.internal.request;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.session.remote.CDORemoteSessionMessage;

/** What the server tells its clients by itself. It says no more than that something has changed: a client asks, and learns what it may know. */
public enum Announcement {
	/** Who is here, what they have open, or what is locked. */
	TOGETHER,
	/** Rights of the user who is told. */
	RIGHTS,
	/** The server is about to stop. */
	STOPPING;

	/**
	 * Number of the session that announcements seem to come from. CDO numbers its sessions from 1 and itself writes the number of the sender
	 * beside what one client sends to another: so none of them can speak for the server.
	 */
	public static final int SERVER = 0;
	private static final String PREFIX = "huunghi.";

	/** @return the message that carries it */
	public CDORemoteSessionMessage message() {
		return new CDORemoteSessionMessage(PREFIX + name());
	}

	/** @return what a message of the server carries; empty where it is unknown here */
	static Optional<Announcement> of(CDORemoteSessionMessage message) {
		return Stream.of(values()).filter(each -> message.getType().equals(PREFIX + each.name())).findFirst();
	}
}
