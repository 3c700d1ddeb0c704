package org.huunghi.repository.internal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;

/** Keeps other processes out of a data folder; the operating system drops it when this process dies. */
final class FolderLock implements AutoCloseable {
	private static final String FILE = "lock";
	/** Far behind the text, so that others can read the text under Windows too, where locked bytes are unreadable. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
	/** Files locked by this process: they must not even be opened again, since POSIX gives a lock free when any handle on its file is closed. */
	private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

	private final FileChannel channel;
	private final Path file;
	/** What it held before; null where it was not there. */
	private final byte[] before;

	private FolderLock(FileChannel channel, Path file, byte[] before) {
		this.channel = channel;
		this.file = file;
		this.before = before;
	}

	/** @throws org.huunghi.repository.RepositoryException IN_USE */
	static FolderLock acquire(Path folder) throws IOException {
		Path file = folder.toRealPath().resolve(FILE);
		if (!OURS.add(file)) {
			throw Failure.of(Kind.IN_USE, "inUseHere", folder);
		}
		try {
			return acquire(folder, file);
		} catch (IOException | RuntimeException e) {
			OURS.remove(file);
			throw e;
		}
	}

	private static FolderLock acquire(Path folder, Path file) throws IOException {
		boolean there = Files.exists(file);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			if (lock == null) {
				throw Failure.of(Kind.IN_USE, "inUse", folder, holder(file));
			}
			FolderLock result = new FolderLock(channel, file, there ? read(channel) : null);
			result.write((ProcessHandle.current().pid() + " " + ProcessHandle.current().info().command().orElse("java") + "\n")
					.getBytes(StandardCharsets.UTF_8));
			return result;
		} catch (OverlappingFileLockException e) {
			channel.close();
			throw Failure.of(Kind.IN_USE, "inUseHere", folder);
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/** @return whether this process or another one holds the lock of a folder; the folder is not changed */
	static boolean isHeld(Path folder) throws IOException {
		Path file = folder.toRealPath().resolve(FILE);
		// nobody in this process may open the file meanwhile: closing this channel would give his lock free
		if (!OURS.add(file)) {
			return true;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE); FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
			return lock == null;
		} catch (OverlappingFileLockException e) {
			return true;
		} finally {
			OURS.remove(file);
		}
	}

	/** Reads through the channel that holds the lock: POSIX gives a lock free as soon as any other handle on the file is closed. */
	private static byte[] read(FileChannel channel) throws IOException {
		ByteBuffer content = ByteBuffer.allocate((int) channel.size());
		channel.read(content, 0);
		return content.array();
	}

	private static String holder(Path file) {
		try {
			String text = Files.readString(file).strip();
			return text.isEmpty() ? "?" : text;
		} catch (IOException e) {
			return "?";
		}
	}

	private void write(byte[] bytes) throws IOException {
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(bytes), 0);
	}

	/** Gives the folder free and leaves the file as it was found, for when nothing may be changed. */
	void undo() throws IOException {
		try (channel) {
			if (before == null) {
				Files.deleteIfExists(file);
			} else {
				write(before);
			}
		} finally {
			OURS.remove(file);
		}
	}

	/** Gives the folder free. */
	@Override
	public void close() throws IOException {
		try (channel) {
			write(new byte[0]);
		} finally {
			OURS.remove(file);
		}
	}
}
