package org.huunghi.server.run;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.folder.DataFolder;

/**
 * What a running server writes into its data folder, so that other programs of the machine find it: the file server.running. It holds no secret.
 *
 * @param pid of its process
 * @param port that it listens at
 * @param address that it listens at, as it is set
 * @param fingerprint of its certificate; empty without TLS
 * @param started when it was ready
 */
public record RunningMark(long pid, int port, String address, Optional<String> fingerprint, Instant started) {
	private static final String FILE = "server.running";

	/** @return the server that serves a folder now, or empty where none does */
	public static Optional<RunningMark> of(Path folder) {
		// a server that was killed leaves its mark, but not the lock
		return Files.exists(folder.resolve(FILE)) && DataFolder.isInUse(folder) ? read(folder) : Optional.empty();
	}

	/** @return whether a program, server or not, has the folder open */
	public static boolean isHeld(Path folder) {
		return DataFolder.isInUse(folder);
	}

	/** @return how a program on this machine reaches it */
	public Location.Server here() {
		return new Location.Server(switch (address) {
		case "0.0.0.0" -> "127.0.0.1";
		case "::", "0:0:0:0:0:0:0:0" -> "::1";
		default -> address;
		}, port);
	}

	private static Optional<RunningMark> read(Path folder) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
			properties.load(reader);
			return Optional.of(new RunningMark(Long.parseLong(properties.getProperty("pid")), Integer.parseInt(properties.getProperty("port")),
					properties.getProperty("address"), Optional.ofNullable(properties.getProperty("fingerprint")), Instant.parse(properties.getProperty("started"))));
		} catch (IOException | RuntimeException e) {
			// it is just being made or removed
			return Optional.empty();
		}
	}

	void write(Path folder) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("pid", Long.toString(pid));
		properties.setProperty("port", Integer.toString(port));
		properties.setProperty("address", address);
		fingerprint.ifPresent(text -> properties.setProperty("fingerprint", text));
		properties.setProperty("started", started.toString());
		StringWriter text = new StringWriter();
		properties.store(text, null);
		Path temporary = folder.resolve(FILE + ".new");
		Files.writeString(temporary, text.toString());
		Files.move(temporary, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	static void remove(Path folder) throws IOException {
		Files.deleteIfExists(folder.resolve(FILE));
	}
}
