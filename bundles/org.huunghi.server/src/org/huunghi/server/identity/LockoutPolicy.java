package org.huunghi.server.identity;

import java.time.Duration;

/**
 * When too many wrong passwords keep somebody out, and for how long.
 *
 * @param failures wrong passwords for one user from one address after which that user can't log in from that address
 * @param addressFailures wrong passwords for any users from one address after which nobody can log in from there who never has before
 * @param userFailures wrong passwords for one user from addresses where he never logged in, after which he can't log in from such addresses
 * @param window the failures count that lie no longer back than this
 * @param duration how long the door stays shut; attempts meanwhile don't make it longer
 */
public record LockoutPolicy(int failures, int addressFailures, int userFailures, Duration window, Duration duration) {
	/** So many times as many wrong passwords count for an address, or for a user from everywhere. */
	private static final int ADDRESS = 6;
	private static final int USER = 10;
	/** What holds where nothing is configured. */
	public static final LockoutPolicy DEFAULT = of(5, Duration.ofMinutes(15), Duration.ofMinutes(15));

	/** @return the policy whose other limits go with the first */
	public static LockoutPolicy of(int failures, Duration window, Duration duration) {
		return new LockoutPolicy(failures, failures * ADDRESS, failures * USER, window, duration);
	}

	/** @throws IllegalArgumentException where a number is not positive */
	public LockoutPolicy {
		if (failures < 1 || addressFailures < 1 || userFailures < 1 || !window.isPositive() || !duration.isPositive()) {
			throw new IllegalArgumentException("lock-out: " + failures + ' ' + addressFailures + ' ' + userFailures + ' ' + window + ' ' + duration);
		}
	}
}
