package org.huunghi.server.log;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;

/**
 * The log of this process while it is a server: the files {@code log/server.0.log} (the newest), {@code server.1.log} and so on in the data folder, of bounded
 * number and size; warnings go to the console too. While it is open, everything that is logged in this process goes there and nowhere else.
 */
public final class LogFiles implements AutoCloseable {
	/** Name of the folder within the data folder. */
	public static final String FOLDER = "log";

	private static final int MEGABYTE = 1 << 20;
	/** What others log is worth a line only when it goes wrong, whatever is asked of our own log. */
	private static final List<String> OTHERS = List.of("", "org.eclipse.emf.cdo", "org.eclipse.net4j");
	private static final String OURS = "org.huunghi";

	private final Logger root = Logger.getLogger("");
	/** Held, since java.util.logging forgets what is set for a logger that nobody holds. */
	private final List<Logger> loggers = new ArrayList<>();
	private final List<Level> levelsBefore = new ArrayList<>();
	private final Handler[] handlersBefore = root.getHandlers();
	private final UncaughtExceptionHandler uncaughtBefore = Thread.getDefaultUncaughtExceptionHandler();
	private final FileHandler file;
	private final Handler console;

	private LogFiles(Configuration configuration, OutputStream out) throws IOException {
		Path folder = Files.createDirectories(configuration.folder().resolve(FOLDER));
		// a percent sign in a path would be taken for a pattern
		String pattern = folder.resolve("server").toString().replace("%", "%%") + ".%g.log";
		file = new FileHandler(pattern, (long) configuration.get(Settings.LOG_SIZE) * MEGABYTE, configuration.get(Settings.LOG_FILES), true);
		file.setEncoding(StandardCharsets.UTF_8.name());
		file.setFormatter(new LineFormatter());
		file.setLevel(Level.ALL);
		console = new ConsoleLines(out);
	}

	/**
	 * Opens the log of a data folder.
	 *
	 * @param console takes warnings; left open
	 * @throws IOException when it can't be written
	 */
	public static LogFiles open(Configuration configuration, OutputStream console) throws IOException {
		LogFiles log = new LogFiles(configuration, console);
		log.begin(configuration.get(Settings.LOG_LEVEL).level());
		return log;
	}

	private void begin(Level level) {
		ServerLog.keepFromPlatform();
		for (Handler handler : handlersBefore) {
			root.removeHandler(handler);
		}
		root.addHandler(file);
		root.addHandler(console);
		OTHERS.forEach(name -> set(name, level.intValue() > Level.INFO.intValue() ? level : Level.INFO));
		set(OURS, level);
		Thread.setDefaultUncaughtExceptionHandler(
				(thread, failure) -> Logger.getLogger(OURS).log(Level.SEVERE, "The thread " + thread.getName() + " ended by a failure", failure));
	}

	private void set(String name, Level level) {
		Logger logger = Logger.getLogger(name);
		loggers.add(logger);
		levelsBefore.add(logger.getLevel());
		logger.setLevel(level);
	}

	/** Says nothing more on the console, since whoever started the server is told there in other words. */
	public void leaveConsole() {
		root.removeHandler(console);
	}

	/** Writes what is left to write and puts everything back as it was. */
	@Override
	public void close() {
		Thread.setDefaultUncaughtExceptionHandler(uncaughtBefore);
		root.removeHandler(file);
		root.removeHandler(console);
		file.close();
		for (Handler handler : handlersBefore) {
			root.addHandler(handler);
		}
		for (int i = 0; i < loggers.size(); i++) {
			loggers.get(i).setLevel(levelsBefore.get(i));
		}
	}
}
