package org.huunghi.repository.internal.server;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.net4j.util.om.OMPlatform;
import org.eclipse.net4j.util.om.log.OMLogHandler;
import org.eclipse.net4j.util.om.log.OMLogger;

/** Brings what CDO and net4j log into this program's log, and keeps them and Lucene from chatting on the console. */
public final class ServerLog {
	private static final OMLogHandler HANDLER = (logger, level, message, failure) -> Logger.getLogger(logger.getBundle().getBundleID()).log(of(level), message,
			failure);
	/** Held, since java.util.logging forgets the level of a logger that nobody holds. */
	private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

	private ServerLog() {
	}

	/** Lets everything go to Java's log alone, where a server has a log of its own; to be called before anything is logged. */
	public static void keepFromPlatform() {
		PlatformLog.keepOut();
	}

	/** Has no effect when called again. */
	public static void install() {
		PlatformLog.install();
		NamedBundles.enter();
		OMPlatform.INSTANCE.setDebugging(false);
		OMPlatform.INSTANCE.addLogHandler(HANDLER);
		LUCENE.setLevel(Level.SEVERE);
	}

	private static Level of(OMLogger.Level level) {
		return switch (level) {
		case ERROR -> Level.WARNING;
		case WARN -> Level.INFO;
		default -> Level.FINE;
		};
	}
}
