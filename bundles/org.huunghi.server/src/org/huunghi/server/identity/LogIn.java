package org.huunghi.server.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Checks names and passwords. An unknown name takes as long as a wrong password and is answered in the same words, so that nobody can find out who
 * there is; only two passwords are checked at a time, so that guessing does not take the server's breath away.
 */
public final class LogIn {
	private static final int AT_A_TIME = 2;
	private static final int WAIT_SECONDS = 10;
	private static final int LONGEST_PASSWORD = 1_000;

	private final UserStore users;
	private final Attempts attempts;
	private final AccessLog log;
	private final Clock clock;
	private final LongAdder refused = new LongAdder();
	private final Semaphore checking = new Semaphore(AT_A_TIME, true);
	/** Stands in for the password of users that don't exist. */
	private final PasswordHash nobody;

	/** @param dataFolder where wrong passwords are remembered */
	public LogIn(UserStore users, LockoutPolicy policy, Path dataFolder, AccessLog log, Clock clock) {
		this.users = users;
		this.log = log;
		this.clock = clock;
		nobody = PasswordHash.ofNobody(users.rounds());
		attempts = new Attempts(IdentityFolder.of(dataFolder).resolve("attempts.json"), policy);
	}

	/**
	 * Lets somebody in, or not; either is in the record of log-ins.
	 *
	 * @param name as typed; may be null
	 * @param password may be null; cleared by the caller
	 * @param address of the client, see {@link ClientAddress}
	 * @return the user
	 * @throws LogInRefused where not
	 */
	public User check(String name, char[] password, String address) {
		try {
			return letIn(name, password, address);
		} catch (LogInRefused e) {
			refused.increment();
			throw e;
		}
	}

	/** @return how often somebody was not let in since the start */
	public long refused() {
		return refused.sum();
	}

	private User letIn(String name, char[] password, String address) {
		String key = UserNames.key(name);
		refuseLocked(name, key, address);
		boolean free = false;
		try {
			free = checking.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
			if (!free) {
				throw LogInRefused.busy();
			}
			// others may have guessed meanwhile
			refuseLocked(name, key, address);
			return checkPassword(name, key, password == null ? new char[0] : password, address);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw LogInRefused.busy();
		} finally {
			if (free) {
				checking.release();
			}
		}
	}

	private void refuseLocked(String name, String key, String address) {
		Duration locked = attempts.locked(key, address, clock.instant());
		if (locked.isPositive()) {
			log.add(AccessEvent.Kind.LOCKED_OUT, name, address, null);
			throw LogInRefused.locked(locked);
		}
	}

	private User checkPassword(String name, String key, char[] password, String address) {
		User user = key.isEmpty() ? null : users.find(name).orElse(null);
		PasswordHash expected = user == null ? nobody : user.password();
		boolean right = password.length <= LONGEST_PASSWORD && expected.matches(password) && user != null;
		Instant now = clock.instant();
		if (!right) {
			boolean locked = attempts.failed(key, address, now);
			log.add(locked ? AccessEvent.Kind.LOCKED : AccessEvent.Kind.WRONG_PASSWORD, name, address, null);
			throw LogInRefused.wrongPassword();
		}
		if (!user.enabled()) {
			log.add(AccessEvent.Kind.DISABLED, user.name(), address, null);
			throw LogInRefused.disabled();
		}
		attempts.succeeded(key, address, now);
		if (user.password().iterations() < users.rounds()) {
			users.refreshHash(user, password);
		}
		log.add(AccessEvent.Kind.LOGGED_IN, user.name(), address, null);
		return user;
	}

	/** Lets a user try again at once, from all addresses. */
	public void unlock(String name) {
		attempts.unlock(UserNames.key(name));
	}
}
