package org.huunghi.workbench.connection;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The passwords that were entered and accepted since the program started, so that going back to a server asks for nothing. They are never
 * written: the platform's secure storage would ask for a master password of its own wherever the computer has no key ring that it knows, which
 * is no easier to remember than the password of the server.
 */
public final class Passwords {
	private static final Map<String, char[]> KNOWN = new ConcurrentHashMap<>();

	private Passwords() {
	}

	/** @return a copy of the password of a connection, to be cleared after use; null where it is not known */
	public static char[] of(SavedConnection connection) {
		char[] known = KNOWN.get(connection.id());
		return known == null ? null : known.clone();
	}

	/** @return whether the password of a connection is known */
	public static boolean isKnown(SavedConnection connection) {
		return KNOWN.containsKey(connection.id());
	}

	/** Remembers a password that the server has accepted. */
	public static void keep(SavedConnection connection, char[] password) {
		forget(connection);
		KNOWN.put(connection.id(), password.clone());
	}

	/** Forgets a password, one that was refused for example. */
	public static void forget(SavedConnection connection) {
		char[] known = KNOWN.remove(connection.id());
		if (known != null) {
			Arrays.fill(known, '\0');
		}
	}
}
