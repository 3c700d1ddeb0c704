package org.huunghi.repository.internal.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;

/**
 * Where a client keeps what it would otherwise have to ask a server for again: a folder for each repository and user, by their identity, so that no
 * client takes the cache of one for that of another. Programs that have the same repository open at the same time have a folder each.
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
		return open(parent, uuid, uuid);
	}

	/**
	 * Takes the first folder that no other program uses, for one user's view of a server's repository as it was made at a time: what another user of
	 * the same computer may not read must not come to him from here, and a repository that was migrated is numbered anew.
	 *
	 * @param user as he logged in
	 * @param made when the server's database was made, in milliseconds
	 * @throws RepositoryException as {@link #open(Path, String)} does
	 * @throws IOException when the file system fails
	 */
	public static CacheFolder open(Path parent, String uuid, String user, long made) throws IOException {
		String view = UUID.nameUUIDFromBytes((user + '\n' + made).getBytes(StandardCharsets.UTF_8)).toString();
		return open(parent, uuid, uuid + '-' + view.substring(0, view.indexOf('-')));
	}

	private static CacheFolder open(Path parent, String uuid, String name) throws IOException {
		for (int number = 1;; number++) {
			Path path = parent.resolve(number == 1 ? name : name + '-' + number);
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
