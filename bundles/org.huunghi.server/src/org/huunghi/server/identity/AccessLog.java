package org.huunghi.server.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The record of log-ins and refusals of a server: {@code server/access.log} of the data folder, one JSON object a line, only ever added to. When it
 * has reached its size it is put aside and begun anew, and the oldest of those is dropped. Whatever comes from a client is made harmless first, and
 * the same again and again is counted instead of written, so that nobody can flood it.
 */
public final class AccessLog implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(AccessLog.class.getName());
	private static final long LARGEST = 1 << 20;
	private static final int KEPT = 9;

	private final Path file;
	private final Clock clock;
	private final Throttle throttle = new Throttle();
	private FileChannel channel;
	private boolean failing;

	private AccessLog(Path file, Clock clock) {
		this.file = file;
		this.clock = clock;
	}

	/** Opens the record of a data folder; a file is made with the first entry. */
	public static AccessLog open(Path dataFolder) {
		return open(dataFolder, Clock.systemUTC());
	}

	/** Opens as {@link #open(Path)} does, with another clock for tests. */
	public static AccessLog open(Path dataFolder, Clock clock) {
		return new AccessLog(IdentityFolder.of(dataFolder).resolve("access.log"), clock);
	}

	/**
	 * Adds an entry. Never fails: a full disk must not stop the server; it is said in the server's log, once.
	 *
	 * @param user as he called himself; null where nobody has
	 * @param address where the client is; null for the server's own machine
	 * @param detail more about it; may be null
	 */
	public synchronized void add(AccessEvent.Kind kind, String user, String address, String detail) {
		AccessEvent event = new AccessEvent(clock.instant().truncatedTo(ChronoUnit.MILLIS), kind, AccessEvent.harmless(user), AccessEvent.harmless(address),
				AccessEvent.harmless(detail));
		int left = throttle.take(event);
		if (left < 0) {
			return;
		}
		try {
			if (left > 0) {
				write(new AccessEvent(event.time(), event.kind(), event.user(), event.address(), "+" + left));
			}
			write(event);
			failing = false;
		} catch (IOException e) {
			if (!failing) {
				LOG.log(Level.SEVERE, "The record of log-ins can't be written: " + file, e);
			}
			failing = true;
		}
	}

	private void write(AccessEvent event) throws IOException {
		if (channel == null) {
			SafeFile.createFolder(file.getParent());
			channel = SafeFile.append(file);
		}
		if (channel.size() >= LARGEST) {
			turnOver();
		}
		ByteBuffer line = ByteBuffer.wrap((event.toJson() + '\n').getBytes(StandardCharsets.UTF_8));
		while (line.hasRemaining()) {
			channel.write(line);
		}
	}

	private void turnOver() throws IOException {
		channel.close();
		channel = null;
		Files.deleteIfExists(old(KEPT));
		for (int number = KEPT; number > 1; number--) {
			if (Files.exists(old(number - 1))) {
				Files.move(old(number - 1), old(number), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		Files.move(file, old(1), StandardCopyOption.REPLACE_EXISTING);
		channel = SafeFile.append(file);
	}

	private Path old(int number) {
		return file.resolveSibling("access." + number + ".log");
	}

	/**
	 * @param count at most so many
	 * @return the newest entries, the oldest of them first; lines that can't be read are left out
	 * @throws IOException when the files can't be read
	 */
	public synchronized List<AccessEvent> last(int count) throws IOException {
		List<AccessEvent> newestFirst = new ArrayList<>();
		for (int number = 0; number <= KEPT && newestFirst.size() < count; number++) {
			Path part = number == 0 ? file : old(number);
			if (Files.exists(part)) {
				List<String> lines = Files.readAllLines(part, StandardCharsets.UTF_8);
				for (int index = lines.size() - 1; index >= 0 && newestFirst.size() < count; index--) {
					AccessEvent.parse(lines.get(index)).ifPresent(newestFirst::add);
				}
			}
		}
		Collections.reverse(newestFirst);
		return newestFirst;
	}

	/** Closes the file; what is added after that opens it again. */
	@Override
	public synchronized void close() {
		try {
			if (channel != null) {
				channel.close();
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The record of log-ins did not close properly", e);
		}
		channel = null;
	}
}
