package org.huunghi.server.status;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Durations of the last minutes: what was long ago says little of how a server is doing now. */
public final class RecentDurations {
	/** It is told of at least so long, and at most of twice that. */
	public static final long SPAN_NANOS = TimeUnit.MINUTES.toNanos(5);

	private final LongSupplier nanos;
	private Histogram now = new Histogram();
	private Histogram before = new Histogram();
	private long begun;

	/** @param nanos the clock, as {@link System#nanoTime()} */
	public RecentDurations(LongSupplier nanos) {
		this.nanos = nanos;
		begun = nanos.getAsLong();
	}

	/** Counts a duration. */
	public synchronized void add(long micros) {
		turn();
		now.add(micros);
	}

	/** @return a copy of what was counted in the last minutes */
	public synchronized Histogram recent() {
		turn();
		Histogram sum = new Histogram();
		sum.addAll(before);
		sum.addAll(now);
		return sum;
	}

	private void turn() {
		long age = nanos.getAsLong() - begun;
		if (age < SPAN_NANOS) {
			return;
		}
		Histogram old = before;
		before = now;
		now = old;
		now.clear();
		if (age >= 2 * SPAN_NANOS) {
			before.clear();
		}
		begun = nanos.getAsLong();
	}
}
