package org.huunghi.server.status;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How often something happened in the last minute. Safe for several threads. */
public final class RecentRate {
	private static final int SECONDS = 60;

	private final LongSupplier nanos;
	private final long start;
	private final long[] counts = new long[SECONDS];
	private long second;

	/** @param nanos the clock, as {@link System#nanoTime()} */
	public RecentRate(LongSupplier nanos) {
		this.nanos = nanos;
		start = nanos.getAsLong();
	}

	/** It has happened. */
	public synchronized void add() {
		turn();
		counts[(int) (second % SECONDS)]++;
	}

	/** @return times a second, on the average of the last minute, or since the start where that is shorter */
	public synchronized double perSecond() {
		turn();
		return (double) Arrays.stream(counts).sum() / Math.min(SECONDS, second + 1);
	}

	private void turn() {
		long now = TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong() - start);
		for (long each = Math.max(second + 1, now - SECONDS + 1); each <= now; each++) {
			counts[(int) (each % SECONDS)] = 0;
		}
		second = now;
	}
}
