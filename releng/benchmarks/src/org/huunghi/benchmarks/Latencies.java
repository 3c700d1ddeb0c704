package org.huunghi.benchmarks;

import java.util.Arrays;

/** Times that something took, from several threads, and what can be said of them. */
final class Latencies {
	/** What is timed; it may fail as it likes. */
	@FunctionalInterface
	interface Work {
		void run(int number) throws Exception;
	}

	private long[] nanos = new long[1024];
	private int count;

	/** Runs and times some work once. */
	void time(int number, Work work) throws Exception {
		long start = System.nanoTime();
		work.run(number);
		add(System.nanoTime() - start);
	}

	private synchronized void add(long time) {
		if (count == nanos.length) {
			nanos = Arrays.copyOf(nanos, 2 * count);
		}
		nanos[count++] = time;
	}

	synchronized int count() {
		return count;
	}

	/**
	 * @param share between 0 and 1
	 * @return milliseconds within which that share of the work was done; not a number where nothing was
	 */
	synchronized double percentile(double share) {
		if (count == 0) {
			return Double.NaN;
		}
		long[] sorted = Arrays.copyOf(nanos, count);
		Arrays.sort(sorted);
		return sorted[Math.min(count - 1, (int) Math.ceil(share * count) - 1)] / 1e6;
	}

	/** @return the median of the times of some work, in milliseconds, after as many runs that only warm up */
	static double median(int runs, Work work) throws Exception {
		Latencies measured = new Latencies();
		for (int i = 0; i < runs; i++) {
			work.run(i);
		}
		for (int i = runs; i < 2 * runs; i++) {
			measured.time(i, work);
		}
		return measured.percentile(0.5);
	}
}
