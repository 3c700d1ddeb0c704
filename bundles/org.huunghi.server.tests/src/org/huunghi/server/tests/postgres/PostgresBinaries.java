package org.huunghi.server.tests.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.huunghi.repository.internal.folder.DataFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.tukaani.xz.XZInputStream;

/** The programs of a real PostgreSQL server, which come as an archive from Maven Central and are unpacked once for all runs. */
final class PostgresBinaries {
	private static final String BUNDLE = "io.zonky.test.postgres.linux.amd64";
	private static final String ARCHIVE = "postgres-linux-x86_64.txz";

	private PostgresBinaries() {
	}

	/**
	 * @return the folder with bin, lib and share; anyone may read it, since PostgreSQL does not run as root
	 * @throws IllegalStateException when there is none for this machine
	 */
	static Path unpacked() {
		if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64")) {
			throw new IllegalStateException("The tests on PostgreSQL need Linux on x86_64; Maven Central has other programs, which are not in our target");
		}
		URL archive = archive();
		try {
			long size = archive.openConnection().getContentLengthLong();
			Path folder = Path.of(System.getProperty("java.io.tmpdir"), "huunghi-postgres-" + System.getProperty("user.name") + '-' + size);
			if (!Files.isDirectory(folder)) {
				unpack(archive, folder);
			}
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException("PostgreSQL can't be unpacked", e);
		}
	}

	private static URL archive() {
		Bundle self = FrameworkUtil.getBundle(PostgresBinaries.class);
		URL found = self == null ? PostgresBinaries.class.getResource('/' + ARCHIVE)
				: Stream.of(self.getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName().equals(BUNDLE)).findFirst()
						.map(bundle -> bundle.getEntry(ARCHIVE)).orElse(null);
		if (found == null) {
			throw new IllegalStateException("The programs of PostgreSQL lack; the target platform has them as " + BUNDLE);
		}
		return found;
	}

	private static void unpack(URL archive, Path folder) throws IOException {
		Path fresh = Files.createTempDirectory("huunghi-postgres-unpacking");
		try (InputStream in = new XZInputStream(archive.openStream())) {
			Tar.unpack(in, fresh);
		}
		Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
		try {
			Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
		} catch (FileAlreadyExistsException e) {
			// another run was faster
			DataFolder.deleteTree(fresh);
		}
	}
}
