package org.huunghi.server.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.eclipse.net4j.util.security.PasswordCredentialsProvider;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.identity.Identity;
import org.huunghi.server.identity.LockoutPolicy;
import org.huunghi.server.identity.UserStore;

/** The users of a server for tests: whoever comes is known, and has the same password; its hash is quick to compute. */
public final class TestUsers implements AutoCloseable {
	public static final String PASSWORD = "Sông Nậm Na xanh";
	private static final int ROUNDS = 1_000;

	private final Identity identity;

	/** @param folder for their files */
	public TestUsers(Path folder) {
		identity = Identity.of(folder, UserStore.open(folder, Clock.systemUTC(), ROUNDS), LockoutPolicy.of(5, Duration.ofMinutes(15), Duration.ofMinutes(15)));
	}

	public Identity identity() {
		return identity;
	}

	public UserStore store() {
		return identity.users();
	}

	/** Adds a user, unless there is one of that name already. */
	public TestUsers with(String name, Role role) {
		if (store().find(name).isEmpty()) {
			store().add(name, role, PASSWORD.toCharArray());
		}
		return this;
	}

	public static Credentials credentials(String name) {
		return new Credentials(name, PASSWORD.toCharArray());
	}

	/** The same for CDO itself. */
	public static PasswordCredentialsProvider provider(String name) {
		return new PasswordCredentialsProvider(name, PASSWORD.toCharArray());
	}

	@Override
	public void close() {
		identity.close();
	}
}
