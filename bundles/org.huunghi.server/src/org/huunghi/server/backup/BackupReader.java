package org.huunghi.server.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.net4j.db.ddl.IDBTable;

/**
 * Reads a backup from front to end and checks all of it on the way. It may come from anywhere: nothing in it says where something is written, and
 * what is held in memory is bounded. What was read counts only when {@link #read} has returned.
 */
final class BackupReader implements AutoCloseable {
	/** Length of what stands at the end of a zip archive, and what it begins with. */
	private static final int END = 22;
	private static final byte[] END_MARK = { 'P', 'K', 5, 6 };

	private final Summing whole = new Summing();
	private final InputStream file;
	private final ZipInputStream zip;
	private final Map<String, Sum> sums = new LinkedHashMap<>();
	private final Head head;

	/** What is done with what is read. */
	interface Target {
		/** Nothing is done with it. */
		Target NONE = new Target() {
			@Override
			public long table(IDBTable table, InputStream rows) throws IOException, SQLException {
				return TableReader.read(table, rows, RowTarget.NONE);
			}

			@Override
			public OutputStream file(String name) {
				return OutputStream.nullOutputStream();
			}
		};

		/** @return the number of its rows */
		long table(IDBTable table, InputStream rows) throws IOException, SQLException;

		/**
		 * @param name one of {@link Layout#SIDE_FILES}
		 * @return where it is written to; closed by the reader
		 */
		OutputStream file(String name) throws IOException;
	}

	/**
	 * Opens it and reads its head.
	 *
	 * @throws NewerBackupException when a later version wrote it
	 * @throws IOException when it can't be read, or is no backup
	 */
	BackupReader(Path path) throws IOException {
		file = whole.from(new BufferedInputStream(Files.newInputStream(path), Layout.PIECE));
		zip = new ZipInputStream(file);
		try {
			head = HeadJson.read(small(Layout.HEAD, Layout.LARGEST_HEAD));
		} catch (IOException | RuntimeException e) {
			close();
			throw e;
		}
	}

	Head head() {
		return head;
	}

	/**
	 * Reads everything that follows the head. To be called once.
	 *
	 * @return the sums of the entries
	 * @throws IOException when something is not what it should be
	 * @throws SQLException when the target fails
	 */
	Map<String, Sum> read(Target target) throws IOException, SQLException {
		for (IDBTable table : head.tables().getTables()) {
			expect(Layout.TABLES + table.getName(), zip.getNextEntry());
			Summing summing = new Summing();
			long rows = target.table(table, summing.from(zip));
			sums.put(Layout.TABLES + table.getName(), summing.sum(rows));
		}
		ZipEntry entry = zip.getNextEntry();
		for (String name : Layout.SIDE_FILES) {
			if (entry != null && entry.getName().equals(Layout.FILES + name)) {
				Summing summing = new Summing();
				try (OutputStream out = target.file(name)) {
					summing.from(zip).transferTo(out);
				}
				sums.put(entry.getName(), summing.sum(0));
				entry = zip.getNextEntry();
			}
		}
		expect(Layout.SUMS, entry);
		Map<String, Sum> expected = Sum.read(bounded(Layout.LARGEST_HEAD));
		if (zip.getNextEntry() != null) {
			throw new IOException("Something follows the sums");
		}
		compare(expected);
		return expected;
	}

	private void compare(Map<String, Sum> expected) throws IOException {
		for (Map.Entry<String, Sum> each : sums.entrySet()) {
			if (!each.getValue().equals(expected.get(each.getKey()))) {
				throw new IOException("The sum is wrong: " + each.getKey());
			}
		}
		if (expected.size() != sums.size()) {
			throw new IOException("Something lacks");
		}
	}

	/**
	 * To be called when everything else was read.
	 *
	 * @return the hash of the whole file
	 * @throws IOException when the end of the archive lacks
	 */
	String hash() throws IOException {
		// the directory of the archive, which nobody needs here but other programs
		byte[] end = new byte[0];
		for (byte[] more = file.readNBytes(Layout.PIECE); more.length > 0; more = file.readNBytes(Layout.PIECE)) {
			byte[] both = Arrays.copyOf(end, end.length + more.length);
			System.arraycopy(more, 0, both, end.length, more.length);
			end = Arrays.copyOfRange(both, Math.max(0, both.length - END), both.length);
		}
		if (end.length < END || !Arrays.equals(END_MARK, Arrays.copyOf(end, END_MARK.length))) {
			throw new IOException("The end lacks");
		}
		return whole.sum(0).sha256();
	}

	private byte[] small(String name, int most) throws IOException {
		expect(name, zip.getNextEntry());
		Summing summing = new Summing();
		byte[] bytes = bounded(most);
		summing.to(OutputStream.nullOutputStream()).write(bytes);
		sums.put(name, summing.sum(0));
		return bytes;
	}

	private byte[] bounded(int most) throws IOException {
		byte[] bytes = zip.readNBytes(most);
		if (zip.read() >= 0) {
			throw new IOException("Too long");
		}
		return bytes;
	}

	private static void expect(String name, ZipEntry entry) throws IOException {
		if (entry == null || !entry.getName().equals(name)) {
			throw new IOException("Expected " + name + ", found " + (entry == null ? "the end" : entry.getName()));
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
