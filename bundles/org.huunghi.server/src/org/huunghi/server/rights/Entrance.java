package org.huunghi.server.rights;

import java.util.Arrays;

import org.eclipse.net4j.util.security.IAuthenticator;
import org.huunghi.server.identity.LogIn;
import org.huunghi.server.rights.signal.GuardedProtocol;

/** Lets CDO ask whether a name and a password are right. The server itself needs none. */
final class Entrance implements IAuthenticator {
	private final LogIn logIn;
	/** CDO sends the question and checks the answer on one thread, and does not say where the client is. */
	private final ThreadLocal<GuardedProtocol> coming = new ThreadLocal<>();

	Entrance(LogIn logIn) {
		this.logIn = logIn;
	}

	void loggingIn(GuardedProtocol protocol) {
		coming.set(protocol);
	}

	@Override
	public void authenticate(String name, char[] password) {
		try {
			GuardedProtocol protocol = coming.get();
			if (protocol == null || !protocol.isInside()) {
				logIn.check(name, password, protocol == null ? "" : protocol.address());
			}
		} finally {
			coming.remove();
			if (password != null) {
				Arrays.fill(password, '\0');
			}
		}
	}
}
