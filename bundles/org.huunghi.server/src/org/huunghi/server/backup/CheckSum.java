package org.huunghi.server.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The file beside a backup that holds its SHA-256, as {@code sha256sum -c} reads it. */
final class CheckSum {
	private static final String EXTENSION = ".sha256";

	private CheckSum() {
	}

	static Path beside(Path backup) {
		return backup.resolveSibling(backup.getFileName() + EXTENSION);
	}

	static void write(Path backup, String hash) throws IOException {
		Path file = beside(backup);
		Path fresh = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.writeString(fresh, hash + "  " + backup.getFileName() + '\n');
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** @throws IOException when it is another; without a file beside there is nothing to compare */
	static void compare(Path backup, String hash) throws IOException {
		Path file = beside(backup);
		if (!Files.exists(file)) {
			return;
		}
		byte[] expected = (hash + ' ').getBytes(StandardCharsets.US_ASCII);
		byte[] found;
		try (var in = Files.newInputStream(file)) {
			found = in.readNBytes(expected.length);
		}
		if (!Arrays.equals(expected, found)) {
			throw new IOException("Not the file that " + file.getFileName() + " was made for");
		}
	}
}
