package org.huunghi.server.rights.signal;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Where failures of queries are told, since clients are not. */
final class QueryFailures {
	private static final Logger LOG = Logger.getLogger(QueryFailures.class.getName());

	private QueryFailures() {
	}

	static void log(Throwable failure) {
		LOG.log(Level.INFO, "A query failed", failure);
	}
}
