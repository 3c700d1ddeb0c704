package org.huunghi.server.tls;

import java.net.InetSocketAddress;

/**
 * Where a server listens, and how it proves its identity there.
 *
 * @param address with port 0 for any that is free
 * @param key null for plain lines, which are possible for programs of the same computer only
 */
public record Listening(InetSocketAddress address, ServerKey key) {
	/** @throws IllegalArgumentException when plain lines would be open to other computers */
	public Listening {
		if (key == null && !address.getAddress().isLoopbackAddress()) {
			throw new IllegalArgumentException("Beyond this computer a key is needed: " + address);
		}
	}

	/** @return where programs of the same computer connect without TLS */
	public static Listening plain(InetSocketAddress loopback) {
		return new Listening(loopback, null);
	}
}
