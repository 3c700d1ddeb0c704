package org.huunghi.server.identity;

import java.nio.file.Path;
import java.time.Clock;

/** The users of a running server, the door that they come in by, and the record of who came. */
public final class Identity implements AutoCloseable {
	private final UserStore users;
	private final AccessLog log;
	private final LogIn logIn;

	private Identity(Path dataFolder, UserStore users, LockoutPolicy policy) {
		this.users = users;
		log = AccessLog.open(dataFolder);
		logIn = new LogIn(users, policy, dataFolder, log, Clock.systemUTC());
	}

	/**
	 * Opens what a data folder has of them.
	 *
	 * @throws org.huunghi.repository.RepositoryException DAMAGED or NEWER_VERSION
	 */
	public static Identity open(Path dataFolder, LockoutPolicy policy) {
		return of(dataFolder, UserStore.open(dataFolder), policy);
	}

	/** Opens as {@link #open(Path, LockoutPolicy)} does, with users that are open already. */
	public static Identity of(Path dataFolder, UserStore users, LockoutPolicy policy) {
		return new Identity(dataFolder, users, policy);
	}

	public UserStore users() {
		return users;
	}

	public AccessLog log() {
		return log;
	}

	public LogIn logIn() {
		return logIn;
	}

	@Override
	public void close() {
		log.close();
	}
}
