package org.huunghi.server.status;

import java.util.Arrays;

/**
 * Counts durations by their size, so that percentiles can be told without keeping each: about 6 % exact, from microseconds to hours, in a few
 * kilobytes. Safe for several threads.
 */
public final class Histogram {
	/** Each power of two is divided into so many equal steps. */
	private static final int STEPS = 16;
	private static final int STEP_BITS = 4;
	private static final int POWERS = 36;

	private final long[] counts = new long[STEPS * POWERS];
	private long total;

	/** Counts a duration; a negative one counts as none. */
	public synchronized void add(long micros) {
		counts[index(Math.max(0, micros))]++;
		total++;
	}

	private static int index(long value) {
		if (value < STEPS) {
			return (int) value;
		}
		int power = 63 - Long.numberOfLeadingZeros(value) - STEP_BITS;
		return Math.min(STEPS * POWERS - 1, (power + 1) * STEPS + (int) (value >> power & STEPS - 1));
	}

	/** The middle of what is counted in one place. */
	private static double value(int index) {
		if (index < STEPS) {
			return index;
		}
		int power = index / STEPS - 1;
		return Math.scalb(STEPS + index % STEPS + 0.5, power);
	}

	/** @return how many were counted */
	public synchronized long total() {
		return total;
	}

	/** @return the duration, in microseconds, that so many of all did not exceed; 0 where there are none */
	public synchronized double percentile(double percent) {
		long rank = (long) Math.ceil(total * percent / 100);
		long seen = 0;
		for (int i = 0; i < counts.length && rank > 0; i++) {
			seen += counts[i];
			if (seen >= rank) {
				return value(i);
			}
		}
		return 0;
	}

	/** Forgets all. */
	public synchronized void clear() {
		Arrays.fill(counts, 0);
		total = 0;
	}

	/** Adds what another has counted. */
	public void addAll(Histogram other) {
		long[] others;
		synchronized (other) {
			others = other.counts.clone();
		}
		synchronized (this) {
			for (int i = 0; i < counts.length; i++) {
				counts[i] += others[i];
				total += others[i];
			}
		}
	}
}
