package org.huunghi.server.request;

import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocol;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.tcp.ITCPConnector;

/**
 * Who makes a request, as the server knows it from the session and not from what the client claims.
 *
 * @param user the authenticated user; null where the server asks nobody who they are
 * @param session in which the request came
 */
public record Caller(String user, InternalSession session) {
	/** @return the one who holds a session */
	public static Caller of(InternalSession session) {
		return new Caller(session.getUserID(), session);
	}

	/** @return number of the session, unique while the server runs */
	public int sessionId() {
		return session.getSessionID();
	}

	/** @return address of the client's host; empty where it is in this process */
	public String address() {
		if (session.getProtocol() instanceof CDOServerProtocol protocol && protocol.getChannel() != null
				&& protocol.getChannel().getMultiplexer() instanceof ITCPConnector connector && connector.getHost() != null) {
			return connector.getHost();
		}
		return "";
	}
}
