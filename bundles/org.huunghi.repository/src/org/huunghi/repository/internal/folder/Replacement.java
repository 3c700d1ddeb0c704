package org.huunghi.repository.internal.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** One database takes the place of another within a data folder; each step can be repeated after it was cut short. */
final class Replacement {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private Replacement() {
	}

	/** @return a folder that is not there yet, for the old database */
	static Path free(Path folder) {
		String name = "repository-before-" + STAMP.format(LocalDateTime.now());
		Path path = folder.resolve(name);
		for (int number = 2; Files.exists(path); number++) {
			path = folder.resolve(name + '-' + number);
		}
		return path;
	}

	/** Does what has not been done yet. */
	static void finish(Path present, Path coming, Path kept) throws IOException {
		if (Files.exists(coming)) {
			if (Files.exists(present)) {
				Files.move(present, kept, StandardCopyOption.ATOMIC_MOVE);
			}
			Files.move(coming, present, StandardCopyOption.ATOMIC_MOVE);
		}
		force(present.getParent());
	}

	/** Has the new names of files outlast a power cut, where the system lets a folder be forced to the disk. */
	private static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows does it by itself and lets nobody open a folder
			return;
		}
	}
}
