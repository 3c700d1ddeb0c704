package org.huunghi.workbench.tests.together;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.run.RunningServer;

/** A server in this program, on a free port of this computer alone, and programs that work on it. */
public final class Office implements AutoCloseable {
	/** Users who can log in. */
	public static final String EDITOR = "an";
	public static final String ADMINISTRATOR = "binh";
	public static final String READER = "chi";
	private static final String PASSWORD = "Sông Đà chảy về xuôi";
	/** Hashes of passwords cost less time here than they should elsewhere. */
	private static final int ROUNDS = 1_000;

	private final Path folder;
	private final RunningServer server;
	private int programs;

	/** Starts an empty one in a folder of its own. */
	public Office() {
		try {
			folder = Files.createTempDirectory("huunghi-office");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Path data = folder.resolve("server");
		UserStore users = users(data);
		users.add(EDITOR, Role.EDITOR, PASSWORD.toCharArray());
		users.add(ADMINISTRATOR, Role.ADMINISTRATOR, PASSWORD.toCharArray());
		users.add(READER, Role.READER, PASSWORD.toCharArray());
		Configuration configuration = Configuration.standard(data).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0);
		server = RunningServer.start(configuration, OutputStream.nullOutputStream(), Office::users);
	}

	public Location.Server location() {
		return new Location.Server("127.0.0.1", server.address().getPort());
	}

	/** Opens the repository as a program of its own. */
	public Repository open(String user) {
		return open(user, location());
	}

	/** Opens the repository as a program of its own, over a way that leads there. */
	Repository open(String user, Location.Server way) {
		return Repositories.open(way, new Credentials(user, PASSWORD.toCharArray()), Trust.known(folder.resolve("known-servers")),
				folder.resolve("program-" + ++programs));
	}

	/** Stops it and removes all that it stored. */
	@Override
	public void close() {
		server.close();
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static UserStore users(Path data) {
		return UserStore.open(data, Clock.systemUTC(), ROUNDS);
	}
}
