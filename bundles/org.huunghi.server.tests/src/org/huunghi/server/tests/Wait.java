package org.huunghi.server.tests;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Assertions;

/** Waits for what comes about on other threads or over a line. */
public final class Wait {
	private static final long LONGEST_SECONDS = 30;

	private Wait() {
	}

	/** @throws AssertionError where it does not come about */
	public static void until(String what, BooleanSupplier condition) {
		long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > limit) {
				Assertions.fail("Did not come about: " + what);
			}
			try {
				Thread.sleep(5);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
	}
}
