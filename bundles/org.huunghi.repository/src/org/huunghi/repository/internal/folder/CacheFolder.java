package org.huunghi.repository.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;

/**
 * Where a client keeps what it would otherwise have to ask a server for again: a folder for each repository, by its identity, so that no client
 * takes the cache of one for that of another. Programs that have the same repository open at the same time have a folder each.
 */
public final class CacheFolder implements LocalFolder, AutoCloseable {
	/** More programs than that on one computer make something else wrong. */
	private static final int MOST = 50;

	private final Path path;
	private final String uuid;
	private final FolderLock lock;

	private CacheFolder(Path path, String uuid, FolderLock lock) {
		this.path = path;
		this.uuid = uuid;
		this.lock = lock;
	}

	/**
	 * Takes the first folder that no other program uses.
	 *
	 * @param parent for all repositories; may be missing
	 * @throws RepositoryException READ_ONLY or UNREACHABLE when nothing can be written there; IN_USE when far too many programs do
	 * @throws IOException when the file system fails
	 */
	public static CacheFolder open(Path parent, String uuid) throws IOException {
		for (int number = 1;; number++) {
			Path path = parent.resolve(number == 1 ? uuid : uuid + '-' + number);
			Files.createDirectories(path);
			try {
				return new CacheFolder(path, uuid, FolderLock.acquire(path));
			} catch (RepositoryException e) {
				if (e.kind() != Kind.IN_USE || number == MOST) {
					throw e;
				}
			}
		}
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public Path index() {
		return path.resolve("index");
	}

	@Override
	public String uuid() {
		return uuid;
	}

	@Override
	public void close() {
		Errors.quietly(lock::close);
	}
}
