package org.huunghi.server.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.net4j.db.DBException;
import org.huunghi.repository.Creation;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.store.Stores;

/**
 * A backup that is complete and checked.
 *
 * @param file where it lies
 * @param uuid identity of the repository
 * @param taken when it was begun: what was committed later is not in it
 * @param store kind of the database it was taken of
 * @param packages namespaces of the packages whose objects it may hold
 * @param rows how many rows of tables it holds
 * @param bytes size of the file
 */
public record Backup(Path file, String uuid, Instant taken, String store, List<String> packages, long rows, long bytes) {
	/** End of the names of backups. */
	public static final String EXTENSION = ".zip";

	/**
	 * Takes a backup of a repository while others work with it. The file appears when it is complete, with a file of its SHA-256 beside it.
	 *
	 * @param file must not exist
	 * @throws RepositoryException REFUSED when the file exists; UNREACHABLE when the disk is full or something can't be read or written; the old state
	 *         of everything is kept then
	 */
	public static Backup take(Source source, Path file) {
		return take(source, file, () -> false);
	}

	/** @param givenUp whether to stop: asked again and again */
	static Backup take(Source source, Path file, BooleanSupplier givenUp) {
		Path path = file.toAbsolutePath().normalize();
		if (Files.exists(path)) {
			throw BackupFailure.of(Kind.REFUSED, "exists", path);
		}
		Path unfinished = path.resolveSibling(path.getFileName() + ".part");
		try {
			Files.createDirectories(path.getParent());
			Files.deleteIfExists(unfinished);
			Summing whole = new Summing();
			try (FileChannel channel = FileChannel.open(unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), PrivateFiles.attributes());
					OutputStream out = whole.to(new BufferedOutputStream(Channels.newOutputStream(channel), Layout.PIECE))) {
				BackupWriter.write(source, out, givenUp);
				out.flush();
				channel.force(true);
			}
			CheckSum.write(path, whole.sum(0).sha256());
			Backup backup = read(unfinished, path, BackupReader.Target.NONE);
			Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
			PrivateFiles.force(path.getParent());
			return backup;
		} catch (IOException | SQLException | DBException e) {
			throw BackupFailure.ofWriting(e, path);
		} finally {
			PrivateFiles.deleteQuietly(unfinished);
			if (!Files.exists(path)) {
				PrivateFiles.deleteQuietly(CheckSum.beside(path));
			}
		}
	}

	/**
	 * Takes a backup of a repository that nobody has open, embedded or a server's.
	 *
	 * @param configuration says where it is; of a data folder without a server the standard one
	 * @throws RepositoryException as {@link #take(Source, Path)} does; IN_USE when a program has it open, and what else opening it gives
	 */
	public static Backup take(Configuration configuration, Path file) {
		DataFolder folder = DataFolder.open(configuration.folder(), Creation.NEVER, configuration.get(Settings.STORE).kind());
		Database database = Stores.of(configuration, folder.repository(), false);
		try {
			database.check();
			return take(Source.of(folder, database), file);
		} finally {
			database.shutdown();
			folder.close();
		}
	}

	/**
	 * Reads a backup from front to end and compares all its sums.
	 *
	 * @throws RepositoryException DAMAGED when it is no backup, incomplete or changed; NEWER_VERSION when a later program wrote it; UNREACHABLE when it
	 *         can't be read
	 */
	public static Backup verify(Path file) {
		try {
			return read(file, file, BackupReader.Target.NONE);
		} catch (IOException | SQLException e) {
			throw BackupFailure.ofReading(e, file);
		}
	}

	/** Deletes a backup with its sum; a missing one is fine. */
	public static void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
		Files.deleteIfExists(CheckSum.beside(file));
	}

	/** Reads the file that has, or will have, the name of another. */
	private static Backup read(Path from, Path file, BackupReader.Target target) throws IOException, SQLException {
		try (BackupReader reader = new BackupReader(from)) {
			Map<String, Sum> sums = reader.read(target);
			CheckSum.compare(file, reader.hash());
			return of(reader.head(), sums, file, Files.size(from));
		}
	}

	static Backup of(Head head, Map<String, Sum> sums, Path file, long size) {
		return new Backup(file, head.uuid(), head.taken(), head.store(), head.packages(), sums.values().stream().mapToLong(Sum::rows).sum(), size);
	}
}
