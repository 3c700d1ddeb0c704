package org.huunghi.server.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Counts wrong passwords by key, and says which keys are locked. Not safe for several threads; its owner sees to that. */
final class FailureCounter {
	/** An attacker can make up keys without end. */
	private static final int MOST = 2_000;

	/**
	 * @param count wrong passwords since first
	 * @param first when the first of them came
	 * @param until until when it is locked; null where it is not
	 */
	record Failures(int count, Instant first, Instant until) {
		/** @return the moment after which it means nothing any longer */
		Instant end(Duration window) {
			return until != null ? until : first.plus(window);
		}
	}

	private final Map<String, Failures> failures = new HashMap<>();
	private final int limit;
	private final LockoutPolicy policy;

	FailureCounter(int limit, LockoutPolicy policy) {
		this.limit = limit;
		this.policy = policy;
	}

	/** @return how long the key stays locked; zero where it is not */
	Duration locked(String key, Instant now) {
		Failures found = failures.get(key);
		return found == null || found.until() == null || !found.until().isAfter(now) ? Duration.ZERO : Duration.between(now, found.until());
	}

	/** @return whether the key is locked from now on */
	boolean add(String key, Instant now) {
		Failures before = failures.get(key);
		if (before == null || !before.end(policy.window()).isAfter(now)) {
			makeRoom(now);
			before = new Failures(0, now, null);
		}
		int count = before.count() + 1;
		boolean full = count >= limit;
		failures.put(key, new Failures(count, before.first(), full ? now.plus(policy.duration()) : null));
		return full;
	}

	private void makeRoom(Instant now) {
		if (failures.size() < MOST) {
			return;
		}
		failures.values().removeIf(each -> !each.end(policy.window()).isAfter(now));
		while (failures.size() >= MOST) {
			failures.entrySet().stream().min(Comparator.comparing((Map.Entry<String, Failures> each) -> each.getValue().until() != null)
					.thenComparing(each -> each.getValue().first())).ifPresent(oldest -> failures.remove(oldest.getKey()));
		}
	}

	boolean clear(String key) {
		return failures.remove(key) != null;
	}

	/** Forgets all keys that a condition holds for. */
	boolean clear(Predicate<String> condition) {
		return failures.keySet().removeIf(condition);
	}

	/** @return the living content, for the file */
	Map<String, Failures> all() {
		return failures;
	}
}
