package org.huunghi.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.folder.DataFolder;

/** The server's own files out of a backup, which wait beside their places until everything else is there. */
final class Restored implements AutoCloseable {
	private static final String WAITING = ".restoring";

	private final Path folder;
	private final List<String> names = new ArrayList<>();

	private Restored(Path folder) {
		this.folder = folder;
	}

	/** @throws org.huunghi.repository.RepositoryException REFUSED when there are such files that may not be replaced */
	static Restored into(DataFolder folder, boolean replace) {
		if (!replace && Layout.SIDE_FILES.stream().anyMatch(name -> Files.exists(folder.path().resolve(name)))) {
			throw BackupFailure.of(Kind.REFUSED, "restoreUsers", folder.path());
		}
		return new Restored(folder.path());
	}

	/** @param name one of those that a backup may hold */
	OutputStream file(String name) throws IOException {
		Path waiting = waiting(name);
		Files.createDirectories(waiting.getParent());
		Files.deleteIfExists(waiting);
		names.add(name);
		return Channels.newOutputStream(
				FileChannel.open(waiting, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC), PrivateFiles.attributes()));
	}

	private Path waiting(String name) {
		Path place = folder.resolve(name);
		return place.resolveSibling(place.getFileName() + WAITING);
	}

	/** @param before where what is replaced goes to, where anything is kept at all */
	void take(Optional<Path> before) throws IOException {
		for (String name : names) {
			Path place = folder.resolve(name);
			if (before.isPresent() && Files.exists(place)) {
				Files.copy(place, before.get().resolve(place.getFileName()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			}
			Files.move(waiting(name), place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	@Override
	public void close() {
		names.forEach(name -> PrivateFiles.deleteQuietly(waiting(name)));
	}
}
