package org.huunghi.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.net4j.db.DBException;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.Store;
import org.huunghi.union.UnionPackage;

/**
 * Puts a backup into a data folder and its database. What is there is replaced in one step, after the whole backup has been read and checked; until
 * then, and when anything fails, everything is as it was.
 *
 * @param backup what was restored
 * @param before folder in which lies what was replaced; empty where nothing was, or a PostgreSQL database held it
 */
public record Restoration(Backup backup, Optional<Path> before) {
	private static final String CORE = UnionPackage.eNS_URI.substring(0, UnionPackage.eNS_URI.lastIndexOf(':') + 1);

	/**
	 * Restores a backup, whichever kind of database it was taken of.
	 *
	 * @param configuration says where to; for a data folder without a server the standard one
	 * @param replace whether a repository that is there may be replaced
	 * @throws RepositoryException DAMAGED or NEWER_VERSION when the backup is at fault; REFUSED when there is a repository that may not be replaced;
	 *         IN_USE, NOT_A_REPOSITORY, READ_ONLY or UNREACHABLE as the folder and the database have it
	 */
	public static Restoration restore(Path file, Configuration configuration, boolean replace) {
		try (BackupReader reader = new BackupReader(file)) {
			checkVersion(reader.head(), file);
			DataFolder folder = DataFolder.openForRestore(configuration.folder(), replace);
			boolean done = false;
			try (Restored files = Restored.into(folder, replace); Place place = place(configuration, folder, replace)) {
				Restoration restoration = restore(file, reader, folder, files, place, configuration.get(Settings.STORE));
				done = true;
				return restoration;
			} finally {
				if (done) {
					folder.close();
				} else {
					folder.undo();
				}
			}
		} catch (IOException e) {
			throw BackupFailure.isFull(e) ? full(e, configuration) : BackupFailure.ofReading(e, file);
		} catch (SQLException | DBException e) {
			throw BackupFailure.isFull(e) ? full(e, configuration)
					: BackupFailure.because(e, Kind.UNREACHABLE, "notRestored", configuration.folder(), BackupFailure.said(e));
		}
	}

	private static RepositoryException full(Exception failure, Configuration configuration) {
		return BackupFailure.because(failure, Kind.UNREACHABLE, "restoreFull", configuration.folder());
	}

	private static Place place(Configuration configuration, DataFolder folder, boolean replace) throws IOException, SQLException {
		return configuration.get(Settings.STORE).isPostgres() ? new PostgresPlace(configuration, replace) : new FolderPlace(folder);
	}

	private static Restoration restore(Path file, BackupReader reader, DataFolder folder, Restored files, Place place, Store store)
			throws IOException, SQLException {
		Map<String, Sum> sums = Loading.load(reader, place, files);
		CheckSum.compare(file, reader.hash());
		Optional<Path> before = place.take(reader.head());
		folder.adopt(reader.head().uuid(), reader.head().created(), store.kind());
		files.take(before);
		// made anew from the data when it is next opened
		DataFolder.deleteTree(folder.index());
		return new Restoration(Backup.of(reader.head(), sums, file, Files.size(file)), before);
	}

	private static void checkVersion(Head head, Path file) {
		List<String> core = head.packages().stream().filter(each -> each.startsWith(CORE)).toList();
		if (core.isEmpty()) {
			throw BackupFailure.of(Kind.DAMAGED, "damaged", file, CORE);
		}
		int present = version(UnionPackage.eNS_URI);
		if (core.stream().anyMatch(each -> version(each) > present)) {
			throw BackupFailure.of(Kind.NEWER_VERSION, "newer", file);
		}
	}

	/** @return the number at the end, or one higher than any where there is none */
	private static int version(String namespace) {
		try {
			return Integer.parseInt(namespace.substring(namespace.lastIndexOf(':') + 1));
		} catch (NumberFormatException e) {
			return Integer.MAX_VALUE;
		}
	}
}
