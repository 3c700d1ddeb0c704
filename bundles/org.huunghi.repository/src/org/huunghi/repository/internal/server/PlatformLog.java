package org.huunghi.repository.internal.server;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;

/** Takes what this bundle, CDO and net4j log to the platform's log file, and off the console; without a platform they log as Java does. */
final class PlatformLog extends Handler {
	/** Held, since java.util.logging forgets the handlers of a logger that nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.huunghi.repository"), Logger.getLogger("org.eclipse.emf.cdo"),
			Logger.getLogger("org.eclipse.net4j"));
	private static boolean installed;

	private final ILog log;

	private PlatformLog(ILog log) {
		this.log = log;
	}

	/** Has no effect when called again. */
	static synchronized void install() {
		if (!installed && FrameworkUtil.getBundle(PlatformLog.class) != null) {
			PlatformLog handler = new PlatformLog(ILog.of(PlatformLog.class));
			for (Logger logger : LOGGERS) {
				logger.setUseParentHandlers(false);
				logger.addHandler(handler);
			}
		}
		installed = true;
	}

	/** Takes nothing to the platform's log from now on. */
	static synchronized void keepOut() {
		for (Logger logger : LOGGERS) {
			for (Handler handler : logger.getHandlers()) {
				if (handler instanceof PlatformLog) {
					logger.removeHandler(handler);
				}
			}
			logger.setUseParentHandlers(true);
		}
		installed = true;
	}

	@Override
	public void publish(LogRecord entry) {
		if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
			log.log(new Status(severity(entry.getLevel()), "org.huunghi.repository", entry.getLoggerName() + ": " + entry.getMessage(), entry.getThrown()));
		}
	}

	private static int severity(Level level) {
		if (level.intValue() >= Level.SEVERE.intValue()) {
			return IStatus.ERROR;
		}
		return level.intValue() >= Level.WARNING.intValue() ? IStatus.WARNING : IStatus.INFO;
	}

	@Override
	public void flush() {
		// the platform's log writes at once
	}

	@Override
	public void close() {
		// the platform closes its log
	}
}
