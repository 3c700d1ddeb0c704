package org.huunghi.repository.internal.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.huunghi.repository.Creation;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.union.UnionPackage;

/** The folder on disk in which a repository lives: its layout, and that it is ours alone while open. */
public final class DataFolder implements LocalFolder, AutoCloseable {
	private static final Logger LOG = Logger.getLogger(DataFolder.class.getName());
	private static final int FORMAT = 1;
	private static final int MODEL = Integer.parseInt(UnionPackage.eNS_URI.substring(UnionPackage.eNS_URI.lastIndexOf(':') + 1));
	private static final String RESTORING = "restoring";
	/** What a new folder may hold already: the workbench keeps its own settings beside the data and is there first. */
	private static final Set<String> HARMLESS = Set.of("workbench", "lock", "log", "server", "backup", RESTORING);
	/** What a server keeps beside the data may be there first too, such as its configuration. */
	private static final String SERVERS = "server.";
	/** The store of a folder whose data lie within it. */
	public static final String H2 = "h2";

	private final Path path;
	private final FolderLock lock;
	private FolderProperties properties;

	private DataFolder(Path path, FolderLock lock, FolderProperties properties) {
		this.path = path;
		this.lock = lock;
		this.properties = properties;
	}

	/**
	 * Takes possession of a folder whose data lie within it.
	 *
	 * @throws RepositoryException as {@link #open(Path, Creation, String)} does
	 */
	public static DataFolder open(Path path, Creation creation) {
		return open(path, creation, H2);
	}

	/**
	 * Takes possession of a folder, wherever its data lie, for work on other things than these.
	 *
	 * @throws RepositoryException as {@link #open(Path, Creation, String)} does
	 */
	public static DataFolder openAnywhere(Path path, Creation creation) {
		return open(path, creation, null);
	}

	/**
	 * Takes possession of a folder.
	 *
	 * @param store where its data are expected, or to be put: {@link #H2}, or a kind of database elsewhere; null where that does not matter to the
	 *        caller
	 * @throws RepositoryException IN_USE, NOT_A_REPOSITORY, NEWER_VERSION, READ_ONLY, DAMAGED, UNREACHABLE; nothing has been changed in it then
	 */
	public static DataFolder open(Path path, Creation creation, String store) {
		try {
			FolderProperties properties = look(path, creation);
			if (properties == null) {
				Files.createDirectories(path);
			}
			if (!Files.isWritable(path) || properties != null && !writable(path)) {
				throw Failure.of(Kind.READ_ONLY, "readOnly", path);
			}
			FolderLock lock = FolderLock.acquire(path);
			try {
				// another process may have made the repository between the look and the lock
				FolderProperties now = look(path, creation);
				if (now != null && now.complete() && store != null && !now.store().equals(store)) {
					throw Failure.of(Kind.REFUSED, now.store().equals(H2) ? "storedInside" : "storedElsewhere", path, now.store());
				}
				DataFolder folder = new DataFolder(path, lock, now);
				folder.finishReplacing();
				if (now == null || !now.complete()) {
					folder.clear();
					folder.properties = FolderProperties.fresh(FORMAT, MODEL, store == null ? H2 : store);
					folder.properties.write(path);
				}
				return folder;
			} catch (IOException | RuntimeException e) {
				lock.undo();
				throw e;
			}
		} catch (IOException | ReadOnlyFileSystemException e) {
			throw new Errors(new Location.Folder(path), path, () -> false).ofOpening(e);
		}
	}

	/**
	 * Takes possession of a folder, to put a repository from elsewhere into it.
	 *
	 * @param replace whether it may hold a repository already, also a damaged one
	 * @throws RepositoryException IN_USE, NOT_A_REPOSITORY, READ_ONLY, UNREACHABLE; REFUSED when it holds a repository that may not be replaced;
	 *         nothing has been changed in it then
	 */
	public static DataFolder openForRestore(Path path, boolean replace) {
		try {
			FolderProperties there = lookForRestore(path, replace);
			Files.createDirectories(path);
			if (!Files.isWritable(path)) {
				throw Failure.of(Kind.READ_ONLY, "readOnly", path);
			}
			FolderLock lock = FolderLock.acquire(path);
			try {
				lookForRestore(path, replace);
				DataFolder folder = new DataFolder(path, lock, there == null ? FolderProperties.fresh(FORMAT, MODEL, H2) : there);
				folder.finishReplacing();
				return folder;
			} catch (IOException | RuntimeException e) {
				lock.undo();
				throw e;
			}
		} catch (IOException | ReadOnlyFileSystemException e) {
			throw new Errors(new Location.Folder(path), path, () -> false).ofOpening(e);
		}
	}

	private static FolderProperties lookForRestore(Path path, boolean replace) throws IOException {
		try {
			FolderProperties properties = look(path, Creation.IF_MISSING);
			if (properties == null || !properties.complete() || replace) {
				return properties;
			}
		} catch (RepositoryException e) {
			if (e.kind() == Kind.NOT_A_REPOSITORY) {
				throw e;
			}
			if (replace) {
				return null;
			}
		}
		throw Failure.of(Kind.REFUSED, "restoreOver", path);
	}

	/** @return the folder's properties, or null where there is no repository but one may be made */
	private static FolderProperties look(Path path, Creation creation) throws IOException {
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
			throw Failure.of(Kind.NOT_A_REPOSITORY, "notAFolder", path);
		}
		if (Files.exists(path.resolve(FolderProperties.FILE))) {
			FolderProperties properties = readProperties(path);
			if (properties.format() > FORMAT || properties.model() > MODEL) {
				throw Failure.of(Kind.NEWER_VERSION, "newer", path);
			}
			if (!properties.complete() && creation == Creation.NEVER) {
				throw Failure.of(Kind.NOT_A_REPOSITORY, "missing", path);
			}
			return properties;
		}
		if (Files.isDirectory(path)) {
			try (Stream<Path> entries = Files.list(path)) {
				if (entries.map(entry -> entry.getFileName().toString()).anyMatch(name -> !HARMLESS.contains(name) && !name.startsWith(SERVERS))) {
					throw Failure.of(Kind.NOT_A_REPOSITORY, "notARepository", path);
				}
			}
		}
		if (creation == Creation.NEVER) {
			throw Failure.of(Kind.NOT_A_REPOSITORY, "missing", path);
		}
		return null;
	}

	private static FolderProperties readProperties(Path path) throws IOException {
		try {
			return FolderProperties.read(path);
		} catch (AccessDeniedException e) {
			throw e;
		} catch (IOException e) {
			throw Failure.because(e, Kind.DAMAGED, "damaged", path, FolderProperties.FILE);
		}
	}

	private static boolean writable(Path path) throws IOException {
		for (String part : new String[] { "repository", "index", "lock", FolderProperties.FILE }) {
			Path entry = path.resolve(part);
			if (Files.exists(entry) && !Files.isWritable(entry)) {
				return false;
			}
		}
		return true;
	}

	/** @return whether a program has the folder open; what it is to do with the answer must not rely on it, since that may change at once */
	public static boolean isInUse(Path path) {
		try {
			return FolderLock.isHeld(path);
		} catch (IOException e) {
			// no folder, no lock, or none that may be opened
			return false;
		}
	}

	/** @return whether the repository has yet to be made in it */
	public boolean isNew() {
		return !properties.complete();
	}

	/** Notes that the repository has been made. */
	public void completed() throws IOException {
		properties = properties.completed();
		properties.write(path);
	}

	/** Notes that the repository in it now is another one, which is complete. */
	public void adopt(String uuid, Instant created, String store) throws IOException {
		properties = new FolderProperties(FORMAT, MODEL, uuid, created, store, null, true);
		properties.write(path);
	}

	/**
	 * Puts the database in {@link #restoring()}, of the same repository and the installed models, into the place of {@link #repository()}, in one
	 * step: when the program is killed meanwhile, either nothing has happened, or the rest is done when the folder is next opened. The search index
	 * is made anew.
	 *
	 * @return where the old database lies now
	 */
	public Path replaceRepository() throws IOException {
		return replaceRepository(properties.uuid(), properties.created(), properties.store());
	}

	/**
	 * Puts the database in {@link #restoring()}, of any complete repository, into the place of {@link #repository()}, if there is one, in one step as
	 * {@link #replaceRepository()} does.
	 *
	 * @return where the old database lies now; nothing is there where there was none
	 */
	public Path replaceRepository(String uuid, Instant created, String store) throws IOException {
		Path kept = Replacement.free(path);
		properties = new FolderProperties(FORMAT, MODEL, uuid, created, store, kept.getFileName().toString(), true);
		properties.write(path);
		finishReplacing();
		return kept;
	}

	private void finishReplacing() throws IOException {
		if (properties != null && properties.replaced() != null) {
			deleteTree(index());
			Replacement.finish(repository(), restoring(), path.resolve(properties.replaced()));
			properties = new FolderProperties(properties.format(), properties.model(), properties.uuid(), properties.created(), properties.store(),
					null, properties.complete());
			properties.write(path);
		}
	}

	/** Notes that the models are those that are installed, where the data lie elsewhere. */
	public void migrated() throws IOException {
		properties = new FolderProperties(FORMAT, MODEL, properties.uuid(), properties.created(), properties.store(), null, properties.complete());
		properties.write(path);
		deleteTree(index());
	}

	@Override
	public Path path() {
		return path;
	}

	/** @return where the database lies */
	public Path repository() {
		return path.resolve("repository");
	}

	/** @return where a database is made that will take the place of {@link #repository()} */
	public Path restoring() {
		return path.resolve(RESTORING);
	}

	@Override
	public Path index() {
		return path.resolve("index");
	}

	@Override
	public String uuid() {
		return properties.uuid();
	}

	/** @return when the repository was made */
	public Instant created() {
		return properties.created();
	}

	/** @return where the data lie: {@link #H2}, or a kind of database elsewhere */
	public String store() {
		return properties.store();
	}

	/** Removes what a creation that was cut short has left. */
	private void clear() throws IOException {
		deleteTree(repository());
		deleteTree(index());
		deleteTree(restoring());
	}

	/** Deletes a folder with all that is in it; a missing one is fine. */
	public static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Gives the folder free without having changed it. */
	public void undo() {
		try {
			lock.undo();
		} catch (IOException e) {
			LOG.log(Level.FINE, "The lock file keeps its text", e);
		}
	}

	/** Gives the folder free. */
	@Override
	public void close() {
		try {
			lock.close();
		} catch (IOException e) {
			LOG.log(Level.FINE, "The lock file keeps its text", e);
		}
	}
}
