package org.huunghi.repository.internal.together;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.osgi.framework.FrameworkUtil;

/** How this program introduces itself to a server. */
final class Program {
	/** By it the server knows the program again when it connects again; told to nobody else. */
	private final String identity = UUID.randomUUID().toString();

	Map<String, String> arguments() {
		return new HashMap<>(Map.of("program", identity, "host", host(), "version", version()));
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "";
		}
	}

	private static String version() {
		var bundle = FrameworkUtil.getBundle(Program.class);
		return bundle == null ? "" : bundle.getVersion().toString();
	}
}
