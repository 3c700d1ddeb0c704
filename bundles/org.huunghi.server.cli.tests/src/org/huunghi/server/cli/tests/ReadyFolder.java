package org.huunghi.server.cli.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

import org.huunghi.repository.rights.Role;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.run.RunningServer;

/** A data folder whose server has run before, with one administrator; made once for all tests, since the tables of a new repository take seconds. */
final class ReadyFolder {
	static final String USER = "lan";
	static final String PASSWORD = "Sông Đà chảy về xuôi";

	/** Hashing a password must be slow for those who guess many, not for a test. */
	private static final int ROUNDS = 10;

	private static Path made;

	private ReadyFolder() {
	}

	/** @return the users of a data folder, whose passwords are hashed quickly */
	static UserStore users(Path data) {
		return UserStore.open(data, Clock.systemUTC(), ROUNDS);
	}

	/** Copies it. */
	static void copyTo(Path data) {
		copy(data, Set.of());
	}

	/** Copies what a workbench has in its folder: the data without the server's users and settings. */
	static void copyDataTo(Path data) {
		copy(data, Set.of("server", "server.properties", "log", "backup"));
	}

	private static void copy(Path data, Set<String> without) {
		try {
			Path from = made();
			try (Stream<Path> files = Files.walk(from)) {
				for (Path file : (Iterable<Path>) files::iterator) {
					Path name = from.relativize(file);
					if (!without.contains(name.getName(0).toString())) {
						Files.copy(file, data.resolve(name.toString()), StandardCopyOption.COPY_ATTRIBUTES);
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static synchronized Path made() throws IOException {
		if (made == null) {
			Path folder = Files.createTempDirectory("ready").resolve("data");
			users(folder).add(USER, Role.ADMINISTRATOR, PASSWORD.toCharArray());
			RunningServer.start(Configuration.standard(folder).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0),
					OutputStream.nullOutputStream(), ReadyFolder::users).close();
			made = folder;
			Runtime.getRuntime().addShutdownHook(new Thread(ReadyFolder::delete));
		}
		return made;
	}

	private static void delete() {
		try (Stream<Path> files = Files.walk(made.getParent())) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
