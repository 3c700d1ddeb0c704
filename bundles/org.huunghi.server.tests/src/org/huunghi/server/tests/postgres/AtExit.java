package org.huunghi.server.tests.postgres;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what all tests of a process share when it ends, the last that was opened first: a server would wait for a database that has gone. */
public final class AtExit {
	private static final Deque<Runnable> CLOSING = new ArrayDeque<>();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll));
	}

	private AtExit() {
	}

	/** Has something closed before all that was opened until now. */
	public static void close(Runnable closing) {
		synchronized (CLOSING) {
			CLOSING.push(closing);
		}
	}

	private static void closeAll() {
		synchronized (CLOSING) {
			CLOSING.forEach(AtExit::run);
		}
	}

	/** One that can't be closed must not keep the others open. */
	private static void run(Runnable closing) {
		try {
			closing.run();
		} catch (RuntimeException e) {
			e.printStackTrace();
		}
	}
}
