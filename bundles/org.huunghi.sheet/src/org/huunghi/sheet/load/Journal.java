package org.huunghi.sheet.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.huunghi.repository.Repository;

/**
 * What an import is about to write, kept on disk from before the first record until after the last, so that whatever an import that was cut off has left
 * behind can be found and taken away. It is locked as long as its import runs.
 */
final class Journal implements AutoCloseable {
	private static final String FOLDER = "imports";
	private static final String ENDING = ".journal";

	private final Path file;
	private final FileChannel channel;
	private final FileLock lock;

	/**
	 * What a journal says.
	 *
	 * @param ids of the import
	 * @param extra ids of records and registers that were made beside the rows
	 * @param from first row that may have been written; 0 where none
	 * @param to last row that may have been written
	 */
	record Written(ImportIds ids, List<String> extra, int from, int to) {
	}

	private Journal(Path file, FileChannel channel, FileLock lock) {
		this.file = file;
		this.channel = channel;
		this.lock = lock;
	}

	/** Begins the journal of an import. */
	static Journal begin(Repository repository, ImportIds ids, List<String> extra) throws IOException {
		Path folder = Files.createDirectories(repository.folder().resolve(FOLDER));
		Path file = folder.resolve(ids.importId() + ENDING);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
		Journal journal = new Journal(file, channel, channel.lock());
		journal.append("import " + ids.importId());
		for (String id : extra) {
			journal.append("extra " + id);
		}
		channel.force(true);
		return journal;
	}

	/** @return the journals of imports that were cut off: nobody holds them */
	static List<Journal> left(Repository repository) throws IOException {
		Path folder = repository.folder().resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Journal> left = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
				take(file).ifPresent(left::add);
			}
		}
		return left;
	}

	private static Optional<Journal> take(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new Journal(file, channel, lock));
			}
		} catch (OverlappingFileLockException e) {
			// an import of this very program, which still runs
		}
		channel.close();
		return Optional.empty();
	}

	/** The rows from one to another are about to be written. */
	void writing(int from, int to) throws IOException {
		append("rows " + from + ' ' + to);
		channel.force(false);
	}

	private void append(String line) throws IOException {
		channel.position(channel.size());
		ByteBuffer bytes = ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8));
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/** @return what it says; a last line that was not written to its end counts for nothing, since nothing of it was begun; empty where not even the first is there */
	Optional<Written> written() throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
		channel.position(0);
		while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
			continue;
		}
		String text = new String(bytes.array(), StandardCharsets.UTF_8);
		String importId = null;
		List<String> extra = new ArrayList<>();
		int from = 0;
		int to = 0;
		for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
			String[] words = line.split(" ");
			switch (words[0]) {
			case "import" -> importId = words[1];
			case "extra" -> extra.add(words[1]);
			case "rows" -> {
				from = from == 0 ? Integer.parseInt(words[1]) : from;
				to = Integer.parseInt(words[2]);
			}
			default -> {
				// of a later version, which says more
			}
			}
		}
		return importId == null ? Optional.empty() : Optional.of(new Written(new ImportIds(importId), extra, from, to));
	}

	/** Nothing is left to be done: the journal goes. */
	void end() throws IOException {
		close();
		Files.deleteIfExists(file);
	}

	/** Lets go of the journal, which stays. */
	@Override
	public void close() throws IOException {
		if (lock.isValid()) {
			lock.release();
		}
		channel.close();
	}
}
