package org.huunghi.server.configuration;

import java.util.logging.Level;

/** How much a server writes into its log; each level with all those before it. */
public enum LogLevel {
	/** What keeps the server from its work. */
	ERROR(Level.SEVERE),
	/** What an administrator should look at. */
	WARNING(Level.WARNING),
	/** What happens: start and stop, log-ins, refusals, backups. */
	INFO(Level.INFO),
	/** What developers want to know. */
	DEBUG(Level.FINE);

	private final Level level;

	LogLevel(Level level) {
		this.level = level;
	}

	/** @return the same in Java's terms */
	public Level level() {
		return level;
	}
}
