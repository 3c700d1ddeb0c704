package org.huunghi.server.rights.signal;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.eclipse.net4j.channel.IChannel;
import org.eclipse.net4j.tcp.ITCPConnector;
import org.huunghi.server.identity.ClientAddress;

/** Finds out where a client is. */
final class RemoteAddress {
	private RemoteAddress() {
	}

	/** @return its address as it counts for log-ins; empty where it is in this process */
	static String of(IChannel channel) {
		if (channel.getMultiplexer() instanceof ITCPConnector connector && connector.getHost() != null) {
			try {
				// a number, so nothing is looked up
				return ClientAddress.of(InetAddress.getByName(connector.getHost()));
			} catch (UnknownHostException e) {
				return connector.getHost();
			}
		}
		return "";
	}
}
