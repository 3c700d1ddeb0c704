package org.huunghi.server.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Remembers wrong passwords, over restarts too, and shuts the door for a while after too many. Who guesses one user's password shuts that user out
 * from the guesser's own address only; who guesses from many addresses shuts him out from addresses where he never logged in; who guesses many
 * names from one address shuts out those who never logged in from there. So nobody can keep everybody out. It makes no difference whether a
 * user exists.
 */
final class Attempts {
	private static final Logger LOG = Logger.getLogger(Attempts.class.getName());
	/** So long an address counts as one of the user's own. */
	private static final Duration KNOWN = Duration.ofDays(90);
	private static final int MOST_KNOWN = 5_000;

	private final AttemptsFile file;
	private final FailureCounter pairs;
	private final FailureCounter addresses;
	private final FailureCounter names;
	/** When a user last logged in from an address. */
	private final Map<String, Instant> known = new HashMap<>();

	Attempts(Path file, LockoutPolicy policy) {
		this.file = new AttemptsFile(file);
		pairs = new FailureCounter(policy.failures(), policy);
		addresses = new FailureCounter(policy.addressFailures(), policy);
		names = new FailureCounter(policy.userFailures(), policy);
		try {
			this.file.read(pairs, addresses, names, known);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The file of wrong passwords can't be read, and begins anew: " + file, e);
		}
	}

	private static String pair(String key, String address) {
		return key + '\n' + address;
	}

	/** @return how long this user can't log in from this address; zero where he can try */
	synchronized Duration locked(String key, String address, Instant now) {
		Duration longest = pairs.locked(pair(key, address), now);
		if (!isKnown(key, address, now)) {
			Duration host = addresses.locked(address, now);
			Duration name = names.locked(key, now);
			longest = max(longest, max(host, name));
		}
		return longest;
	}

	private static Duration max(Duration a, Duration b) {
		return a.compareTo(b) >= 0 ? a : b;
	}

	private boolean isKnown(String key, String address, Instant now) {
		Instant last = known.get(pair(key, address));
		return last != null && last.plus(KNOWN).isAfter(now);
	}

	/** @return whether a lock begins with this wrong password */
	synchronized boolean failed(String key, String address, Instant now) {
		boolean locked = pairs.add(pair(key, address), now);
		if (!isKnown(key, address, now)) {
			locked |= names.add(key, now);
			locked |= addresses.add(address, now);
		}
		save();
		return locked;
	}

	/** Takes note of a right password. What others did from the same address is not forgotten for it. */
	synchronized void succeeded(String key, String address, Instant now) {
		boolean changed = pairs.clear(pair(key, address));
		Instant before = known.get(pair(key, address));
		// the day is exact enough, and spares the disk
		if (changed || before == null || before.plus(Duration.ofDays(1)).isBefore(now)) {
			known.put(pair(key, address), now);
			while (known.size() > MOST_KNOWN) {
				known.entrySet().stream().min(Comparator.comparing(Map.Entry::getValue)).ifPresent(oldest -> known.remove(oldest.getKey()));
			}
			save();
		}
	}

	/** Opens the door for a user, from all addresses. */
	synchronized void unlock(String key) {
		boolean changed = names.clear(key);
		changed |= pairs.clear(pair -> pair.startsWith(key + '\n'));
		if (changed) {
			save();
		}
	}

	/** A disk that is full must not keep anybody out. */
	private void save() {
		try {
			file.write(pairs, addresses, names, known);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "Wrong passwords can't be remembered over a restart", e);
		}
	}
}
