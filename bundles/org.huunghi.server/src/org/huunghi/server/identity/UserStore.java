package org.huunghi.server.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Rights;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;

/**
 * The users of a server, in the file {@code server/users.json} of the data folder whatever the database is. The same for a running server and for
 * commands on its machine while it is stopped; only one of them may have it open, which the lock of the data folder sees to. Each change is in the
 * file when the method returns. All methods may be called from any thread.
 */
public final class UserStore {
	private final UsersFile file;
	private final Clock clock;
	private final int rounds;
	private final List<Consumer<User>> listeners = new CopyOnWriteArrayList<>();
	/** By key; replaced as a whole, so that readers need no lock. */
	private volatile Map<String, User> users;

	private UserStore(UsersFile file, Clock clock, int rounds) {
		this.file = file;
		this.clock = clock;
		this.rounds = rounds;
		Map<String, User> read = new LinkedHashMap<>();
		for (User user : file.read()) {
			read.put(UserNames.key(user.name()), user);
		}
		users = read;
	}

	/**
	 * Opens the users of a data folder; where there are none yet, the first that is added makes the file.
	 *
	 * @throws org.huunghi.repository.RepositoryException DAMAGED or NEWER_VERSION
	 */
	public static UserStore open(Path dataFolder) {
		return open(dataFolder, Clock.systemUTC(), PasswordHash.ITERATIONS);
	}

	/**
	 * Opens as {@link #open(Path)} does, with another clock or effort.
	 *
	 * @param rounds how much effort goes into the hashes of passwords; less than the standard is for tests, which have many
	 */
	public static UserStore open(Path dataFolder, Clock clock, int rounds) {
		return new UserStore(new UsersFile(IdentityFolder.of(dataFolder).resolve("users.json")), clock, rounds);
	}

	int rounds() {
		return rounds;
	}

	/** @return all users in the order in which they were added */
	public List<User> users() {
		return List.copyOf(users.values());
	}

	/** @return the user of this name, whatever its case and accents */
	public Optional<User> find(String name) {
		return Optional.ofNullable(users.get(UserNames.key(name)));
	}

	/** @return whether there is an administrator who can log in; without one, users can be looked after on the server's machine only */
	public boolean hasAdministrator() {
		return users.values().stream().anyMatch(User::administers);
	}

	/**
	 * Adds a user, who may log in at once.
	 *
	 * @param password is not kept; the caller clears it
	 * @throws org.huunghi.repository.RepositoryException REFUSED where the name is taken or impossible, or the password breaks a rule
	 */
	public User add(String name, Role role, char[] password) {
		String checked = UserNames.checked(name);
		PasswordRules.check(checked, password);
		PasswordHash hash = PasswordHash.of(password, rounds);
		synchronized (this) {
			find(checked).ifPresent(there -> {
				throw IdentityTexts.failure(Kind.REFUSED, "name.taken", there.name());
			});
			User user = new User(checked, true, new Rights(role, List.of()), hash, now());
			put(user);
			return user;
		}
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * Sets a new password.
	 *
	 * @throws org.huunghi.repository.RepositoryException REFUSED where there is no such user, or the password breaks a rule
	 */
	public void setPassword(String name, char[] password) {
		PasswordRules.check(require(name).name(), password);
		PasswordHash hash = PasswordHash.of(password, rounds);
		change(name, user -> user.withPassword(hash, now()));
	}

	/** Makes a hash that was taken with less effort than today's anew, when its password was just given. */
	void refreshHash(User user, char[] password) {
		PasswordHash hash = PasswordHash.of(password, rounds);
		change(user.name(), now -> now.password().equals(user.password()) ? now.withPassword(hash, now.passwordSince()) : now);
	}

	/**
	 * Lets a user log in or not; one who may not is put out of a running server at once.
	 *
	 * @throws org.huunghi.repository.RepositoryException REFUSED where there is no such user, or it is the last administrator
	 */
	public void setEnabled(String name, boolean enabled) {
		change(name, user -> user.withEnabled(enabled));
	}

	/** @throws org.huunghi.repository.RepositoryException REFUSED where there is no such user, or it is the last administrator */
	public void setRole(String name, Role role) {
		change(name, user -> user.withRole(role));
	}

	/**
	 * Grants something, in place of what was granted for the same scope before.
	 *
	 * @throws org.huunghi.repository.RepositoryException REFUSED where there is no such user, or his role leaves no room for it
	 */
	public void grant(String name, Grant grant) {
		change(name, user -> {
			String hindrance = hindrance(user.role(), grant);
			if (hindrance != null) {
				throw IdentityTexts.failure(Kind.REFUSED, hindrance, user.name());
			}
			return user.with(grant);
		});
	}

	private static String hindrance(Role role, Grant grant) {
		return switch (role) {
		case ADMINISTRATOR -> "grant.administrator";
		case READER -> grant.access() == Access.WRITE ? "grant.reader" : null;
		case PROVINCE_EDITOR -> grant.access() == Access.WRITE && grant.scope().equals(Scope.ALL) ? "grant.province" : null;
		case EDITOR -> null;
		};
	}

	/** @throws org.huunghi.repository.RepositoryException REFUSED where there is no such user, or nothing is granted for that scope */
	public void revoke(String name, Scope scope) {
		change(name, user -> {
			if (user.grants().stream().noneMatch(grant -> grant.scope().equals(scope))) {
				throw IdentityTexts.failure(Kind.REFUSED, "grant.none", user.name(), scope);
			}
			return user.without(scope);
		});
	}

	private User require(String name) {
		return find(name).orElseThrow(() -> IdentityTexts.failure(Kind.REFUSED, "name.unknown", UserNames.printable(name == null ? "" : name)));
	}

	private void change(String name, UnaryOperator<User> change) {
		synchronized (this) {
			User before = require(name);
			User after = change.apply(before);
			if (before.administers() && !after.administers() && users.values().stream().filter(User::administers).count() == 1) {
				throw IdentityTexts.failure(Kind.REFUSED, "last.administrator", before.name());
			}
			if (!before.equals(after)) {
				put(after);
			}
		}
	}

	private void put(User user) {
		Map<String, User> changed = new LinkedHashMap<>(users);
		changed.put(UserNames.key(user.name()), user);
		file.write(new ArrayList<>(changed.values()));
		users = changed;
		listeners.forEach(listener -> listener.accept(user));
	}

	/** Adds a listener that is told of each user that was added or changed, in the thread of the change; it must not wait for anything. */
	public void addListener(Consumer<User> listener) {
		listeners.add(listener);
	}

	/** Removes a listener; one that was never added is ignored. */
	public void removeListener(Consumer<User> listener) {
		listeners.remove(listener);
	}
}
