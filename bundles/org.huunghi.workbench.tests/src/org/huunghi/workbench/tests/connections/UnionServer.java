package org.huunghi.workbench.tests.connections;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.TlsUse;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.run.RunningServer;

/** A union's server in this program, with TLS and users, which can be stopped and started again at the same place. */
final class UnionServer implements AutoCloseable {
	static final String EDITOR = "lan";
	static final String READER = "khach";
	static final String PASSWORD = "Sông Đà chảy về xuôi";
	/** Hashing a password must be slow for those who guess many, not for a test. */
	private static final int ROUNDS = 10;

	private final Path folder;
	private RunningServer running;
	private int port;

	UnionServer(Path folder) {
		this.folder = folder;
		UserStore users = users(folder.resolve("data"));
		users.add(EDITOR, Role.EDITOR, PASSWORD.toCharArray());
		users.add(READER, Role.READER, PASSWORD.toCharArray());
		start();
	}

	/** Starts it, where it was before. */
	void start() {
		running = RunningServer.start(Configuration.standard(folder.resolve("data")).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, port)
				.with(Settings.TLS, TlsUse.ON), OutputStream.nullOutputStream(), UnionServer::users);
		port = running.address().getPort();
	}

	/** Stops it: whoever is connected loses it. */
	void stop() {
		if (running != null) {
			running.close();
			running = null;
		}
	}

	/** Starts it with another key than before, as after it was set up anew. */
	void startWithAnotherKey() throws IOException {
		stop();
		try (Stream<Path> files = Files.walk(folder.resolve("data/tls"))) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		start();
	}

	/** @return the place as a user types it */
	String place() {
		return "127.0.0.1:" + port;
	}

	Location.Server location() {
		return new Location.Server("127.0.0.1", port);
	}

	/** @return the fingerprint that the administrator reads out, as pairs with blanks */
	String fingerprint() {
		return running.fingerprint().orElseThrow().replace(':', ' ');
	}

	/** Opens its repository as somebody else's program does. */
	Repository open(String user) {
		return Repositories.open(location(), new Credentials(user, PASSWORD.toCharArray()), new Trust(folder.resolve("known"), certificate -> true),
				folder.resolve("cache"));
	}

	@Override
	public void close() {
		stop();
	}

	private static UserStore users(Path data) {
		return UserStore.open(data, Clock.systemUTC(), ROUNDS);
	}
}
