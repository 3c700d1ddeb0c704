package org.huunghi.server.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * One line for each entry: time, level, where from, what. What a client sent may stand in it, so that no line break or other control character of
 * a message gets through: nobody can forge an entry. Where a failure lies behind it, its stack trace follows, set off by a tab.
 */
final class LineFormatter extends Formatter {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS xxx").withZone(ZoneId.systemDefault());

	@Override
	public String format(LogRecord entry) {
		StringBuilder line = new StringBuilder(TIME.format(entry.getInstant()));
		line.append(' ').append(level(entry.getLevel())).append(' ').append(source(entry.getLoggerName())).append(": ");
		escape(formatMessage(entry), line);
		line.append(System.lineSeparator());
		if (entry.getThrown() != null) {
			StringWriter trace = new StringWriter();
			entry.getThrown().printStackTrace(new PrintWriter(trace));
			trace.toString().lines().forEach(one -> {
				line.append('\t');
				escape(one.replace('\t', ' '), line);
				line.append(System.lineSeparator());
			});
		}
		return line.toString();
	}

	private static String level(Level level) {
		if (level.intValue() >= Level.SEVERE.intValue()) {
			return "ERROR  ";
		}
		return level.intValue() >= Level.WARNING.intValue() ? "WARNING" : level.intValue() >= Level.INFO.intValue() ? "INFO   " : "DEBUG  ";
	}

	/** @return the name of the class; of CDO's and net4j's bundles, which log under their own names, the last two words */
	private static String source(String logger) {
		if (logger == null) {
			return "-";
		}
		int dot = logger.lastIndexOf('.');
		String last = logger.substring(dot + 1);
		boolean isClass = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
		return isClass || dot < 0 ? last : logger.substring(logger.lastIndexOf('.', dot - 1) + 1);
	}

	private static void escape(String text, StringBuilder into) {
		text.codePoints().forEach(c -> {
			// also what ends lines or turns the direction of writing though it is no control character
			if (Character.isISOControl(c) || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
				into.append(String.format("\\u%04X", c));
			} else {
				into.appendCodePoint(c);
			}
		});
	}
}
