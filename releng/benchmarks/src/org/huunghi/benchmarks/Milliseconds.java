package org.huunghi.benchmarks;

import java.lang.management.ManagementFactory;

/** Prints what a benchmark measured, in the one form that the script reads: {@code MILLISECONDS n}. */
final class Milliseconds {
	private Milliseconds() {
	}

	/** Prints the time since the start of this Java process. */
	static void sinceProcessStart() {
		print(System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
	}

	static void print(double milliseconds) {
		System.out.printf(java.util.Locale.ROOT, "MILLISECONDS %.1f%n", milliseconds);
	}
}
