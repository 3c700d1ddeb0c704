package org.huunghi.server.tests.net;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What an administrator reads in the log of a part of the server. */
final class LogLines extends Handler {
	private final Logger logger;
	private final List<String> lines = new CopyOnWriteArrayList<>();

	/** @param name of the class that writes them */
	LogLines(String name) {
		logger = Logger.getLogger(name);
		logger.addHandler(this);
	}

	List<String> lines() {
		return lines;
	}

	@Override
	public void publish(LogRecord line) {
		if (line.getLevel().intValue() >= Level.INFO.intValue()) {
			lines.add(line.getMessage());
		}
	}

	@Override
	public void flush() {
		// nothing waits
	}

	@Override
	public void close() {
		logger.removeHandler(this);
	}
}
