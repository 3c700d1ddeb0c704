package org.huunghi.server.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets the same kind of entry of the same client through a few times a minute, and counts the others. Its owner sees to it that one thread uses it. */
final class Throttle {
	private static final int PER_MINUTE = 20;
	private static final Duration MINUTE = Duration.ofMinutes(1);
	private static final int MOST = 1_000;

	private static final class Count {
		private final Instant since;
		private int passed;
		private int held;

		Count(Instant since) {
			this.since = since;
		}
	}

	private final Map<String, Count> counts = new HashMap<>();

	/** @return -1 where the entry is to be left out, else how many like it were left out before it */
	int take(AccessEvent event) {
		// log-ins that succeed can't be many, and who logged in must be seen
		if (event.kind() == AccessEvent.Kind.USER_CHANGED) {
			return 0;
		}
		String key = event.kind() + "\n" + event.address() + '\n' + (event.kind() == AccessEvent.Kind.LOGGED_IN ? event.user() : "");
		Count count = counts.get(key);
		int left = 0;
		if (count == null || count.since.plus(MINUTE).isBefore(event.time())) {
			left = count == null ? 0 : count.held;
			makeRoom(event.time());
			count = new Count(event.time());
			counts.put(key, count);
		}
		if (count.passed >= PER_MINUTE) {
			count.held++;
			return -1;
		}
		count.passed++;
		return left;
	}

	private void makeRoom(Instant now) {
		if (counts.size() >= MOST) {
			counts.values().removeIf(count -> count.since.plus(MINUTE).isBefore(now));
		}
		if (counts.size() >= MOST) {
			counts.clear();
		}
	}
}
