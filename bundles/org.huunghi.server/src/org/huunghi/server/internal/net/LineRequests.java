package org.huunghi.server.internal.net;

import java.io.IOException;

import org.huunghi.repository.internal.net.Recovery;
import org.huunghi.server.request.Access;
import org.huunghi.server.request.Request;
import org.huunghi.server.request.RequestRegistry;

import com.fasterxml.jackson.core.JsonGenerator;

/** What a client asks about its own lines when it goes on over a new one. A line is known by a name that only its client and the server know. */
public final class LineRequests {
	/** A large commit may still be under way; the client waits for a little longer. */
	private static final long WAIT_MILLIS = 20_000;

	private final Port port;

	private LineRequests(Port port) {
		this.port = port;
	}

	/** Has the server answer them. */
	public static void install(Port port, RequestRegistry registry) {
		registry.add(Recovery.SETTLE, Access.USERS, new LineRequests(port)::settle);
	}

	private void settle(Request request, JsonGenerator answer) throws IOException {
		boolean settled;
		try {
			settled = port.settle(request.get("line"), request.flag("wait") ? WAIT_MILLIS : 0);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			settled = false;
		}
		answer.writeStartObject();
		answer.writeBooleanField("settled", settled);
		answer.writeEndObject();
	}
}
