package org.huunghi.server.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Files that only this user of the system may read, and that are on the disk when they are said to be. */
final class PrivateFiles {
	private static final Logger LOG = Logger.getLogger(PrivateFiles.class.getName());
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private PrivateFiles() {
	}

	/** @return how such a file is made; where the system knows no such rights, its folder has to be protected */
	static FileAttribute<?>[] attributes() {
		return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) } : new FileAttribute<?>[0];
	}

	/** Has the names in a folder written to the disk, where the system can do that. */
	static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			LOG.log(Level.FINE, "This system writes folders when it likes", e);
		}
	}

	static void deleteQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "A file that is no longer needed can''t be deleted: " + file, e);
		}
	}
}
