package org.huunghi.server.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes small files that must never be half written, and that only the server's own user of the system may read. */
public final class SafeFile {
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private static final FileAttribute<?>[] PRIVATE_FILE = POSIX
			? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
			: new FileAttribute<?>[0];
	private static final FileAttribute<?>[] PRIVATE_FOLDER = POSIX
			? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
			: new FileAttribute<?>[0];

	private SafeFile() {
	}

	/** Makes a folder that others can't look into, where there is none. */
	static void createFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, PRIVATE_FOLDER);
		}
	}

	/** Opens a file for adding to its end; made where there is none. */
	static FileChannel append(Path file) throws IOException {
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), PRIVATE_FILE);
	}

	/** Replaces a file in one step; whatever happens, it holds either what was in it or what is written. */
	public static void replace(Path file, byte[] content) throws IOException {
		createFolder(file.getParent());
		Path temporary = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(temporary);
		try (FileChannel channel = FileChannel.open(temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), PRIVATE_FILE)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		restrict(temporary);
		Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Under Windows a file gets the rights of its folder, into which all users of the computer may be able to look. */
	private static void restrict(Path file) throws IOException {
		AclFileAttributeView view = POSIX ? null : Files.getFileAttributeView(file, AclFileAttributeView.class);
		if (view != null) {
			view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
					.setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
		}
	}
}
