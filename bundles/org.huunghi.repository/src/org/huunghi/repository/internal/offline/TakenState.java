package org.huunghi.repository.internal.offline;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.huunghi.repository.offline.Origin;

/**
 * What a copy knows of where it comes from, in a file of its folder.
 *
 * @param origin for the user
 * @param whole whether everything was taken, also unions that came later
 * @param server as of when, by the server's clock, the copy holds what the server had
 * @param local as of when, by the copy's own history, it held that
 */
record TakenState(Origin origin, boolean whole, long server, long local) {
	private static final String FILE = "offline.properties";

	/** @throws IOException when the file can't be read, or is not what it should be */
	static Optional<TakenState> read(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			long server = Long.parseLong(properties.getProperty("server"));
			String unions = properties.getProperty("unions", "");
			return Optional.of(new TakenState(new Origin(properties.getProperty("location"), properties.getProperty("uuid"), properties.getProperty("user"),
					Instant.ofEpochMilli(server), unions.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(unions.split(" ")))),
					Boolean.parseBoolean(properties.getProperty("whole")), server, Long.parseLong(properties.getProperty("local"))));
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
	}

	/** Either the file is as it was, or as it shall be, whatever happens. */
	void write(Path folder) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("location", origin.location());
		properties.setProperty("uuid", origin.uuid());
		properties.setProperty("user", origin.user());
		properties.setProperty("unions", String.join(" ", origin.unions()));
		properties.setProperty("whole", Boolean.toString(whole));
		properties.setProperty("server", Long.toString(server));
		properties.setProperty("local", Long.toString(local));
		Path temporary = folder.resolve(FILE + ".new");
		try (Writer writer = Files.newBufferedWriter(temporary)) {
			properties.store(writer, null);
		}
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(temporary, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** @return the same copy, as of a later state */
	TakenState at(long serverTime, long localTime) {
		return new TakenState(new Origin(origin.location(), origin.uuid(), origin.user(), Instant.ofEpochMilli(serverTime), origin.unions()), whole, serverTime,
				localTime);
	}
}
