package org.huunghi.server.configuration;

/** When a server speaks TLS. */
public enum TlsUse {
	/** Always, but where it listens to programs of its own computer only. */
	AUTO,
	/** Always. */
	ON
}
