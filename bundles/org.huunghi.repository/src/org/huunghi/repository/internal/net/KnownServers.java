package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.huunghi.repository.connection.Location;

/** The file in which the fingerprints of servers are remembered: a line each, of {@code HOST:PORT}, a blank, and the fingerprint. */
public final class KnownServers {
	/** One program at a time changes it; two at once would be two people who accept servers in the same moment. */
	private static final Object WRITING = new Object();

	private final Path file;

	/** @param file may be missing */
	public KnownServers(Path file) {
		this.file = file;
	}

	/** @return the fingerprint that the server had; empty where it is not known */
	public Optional<String> find(Location.Server server) throws IOException {
		String start = server + " ";
		return lines().stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()).strip()).findFirst();
	}

	/** Remembers a server, in the place of what was known of it. */
	public void put(Location.Server server, String fingerprint) throws IOException {
		change(server, server + " " + fingerprint);
	}

	/** Forgets a server, so that it is asked about again; one that is not known is fine. */
	public void remove(Location.Server server) throws IOException {
		change(server, null);
	}

	private void change(Location.Server server, String line) throws IOException {
		synchronized (WRITING) {
			List<String> lines = new ArrayList<>(lines());
			lines.removeIf(old -> old.startsWith(server + " "));
			if (line != null) {
				lines.add(line);
			}
			Files.createDirectories(file.toAbsolutePath().getParent());
			Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "known", ".new");
			try {
				Files.write(temporary, lines);
				Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(temporary);
			}
		}
	}

	private List<String> lines() throws IOException {
		try {
			return Files.readAllLines(file);
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}
}
