package org.huunghi.server.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Shows warnings and errors to whoever started the server, without stack traces: those are in the file. */
final class ConsoleLines extends Handler {
	private final OutputStream out;
	private final Formatter formatter = new LineFormatter();

	ConsoleLines(OutputStream out) {
		this.out = out;
		setLevel(Level.WARNING);
	}

	@Override
	public void publish(LogRecord entry) {
		if (isLoggable(entry)) {
			String text = formatter.format(entry);
			write(text.substring(0, text.indexOf(System.lineSeparator()) + System.lineSeparator().length()));
		}
	}

	private void write(String line) {
		try {
			out.write(line.getBytes(StandardCharsets.UTF_8));
			out.flush();
		} catch (IOException e) {
			// whoever started the server has gone away; the file has it
		}
	}

	@Override
	public void flush() {
		// written at once
	}

	@Override
	public void close() {
		// the stream is the caller's
	}
}
