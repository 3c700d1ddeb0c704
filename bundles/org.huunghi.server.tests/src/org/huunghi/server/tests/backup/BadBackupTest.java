package org.huunghi.server.tests.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.tests.Samples;
import org.huunghi.server.backup.Backup;
import org.huunghi.server.backup.Restoration;
import org.huunghi.server.configuration.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no backup, or no longer what it was, is refused in one line, and the repository that it was to replace is untouched. */
class BadBackupTest {
	@TempDir
	static Path shared;
	private static byte[] good;

	@TempDir
	Path temporary;

	@BeforeAll
	static void make() throws IOException {
		Path folder = shared.resolve("data");
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository, Samples.person("p1", "Nguyễn Văn An"));
		}
		Path file = shared.resolve("good.zip");
		Backup.take(Configuration.standard(folder), file);
		good = Files.readAllBytes(file);
	}

	private static Map<String, String> bytes(Path root) throws IOException {
		Map<String, String> bytes = new TreeMap<>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				bytes.put(root.relativize(each).toString(), Files.isDirectory(each) ? "" : Files.size(each) + ":" + Arrays.hashCode(Files.readAllBytes(each)));
			}
		}
		return bytes;
	}

	private static void assertTold(Kind kind, Path file, Executable door) {
		RepositoryException told = assertThrows(RepositoryException.class, door);
		assertEquals(kind, told.kind(), told::getMessage);
		for (String language : new String[] { "vi", "lo", "en" }) {
			String text = told.message(Locale.of(language));
			assertTrue(text.contains(file.toString()) && text.lines().count() == 1 && !text.contains("Exception"), text);
		}
	}

	private void assertRefused(Kind kind, byte[] content) throws IOException {
		Path file = Files.write(temporary.resolve("bad.zip"), content);
		assertTold(kind, file, () -> Backup.verify(file));
		Map<String, String> before = bytes(shared);
		assertTold(kind, file, () -> Restoration.restore(file, Configuration.standard(shared.resolve("data")), true));
		assertEquals(before, bytes(shared));
		Path nowhere = temporary.resolve("new");
		assertTold(kind, file, () -> Restoration.restore(file, Configuration.standard(nowhere), false));
		assertTrue(!Files.exists(nowhere) || bytes(nowhere).size() == 1, () -> "something was left in " + nowhere);
	}

	@Test
	void itIsGoodAsItIs() throws IOException {
		Path file = Files.write(temporary.resolve("copy.zip"), good);
		Backup backup = Backup.verify(file);
		assertEquals(good.length, backup.bytes());
		assertTrue(backup.rows() > 100, backup::toString);
	}

	@Test
	void cutOff() throws IOException {
		for (int length : new int[] { 0, 1, 100, good.length / 2, good.length * 9 / 10 }) {
			assertRefused(Kind.DAMAGED, Arrays.copyOf(good, length));
		}
	}

	@Test
	void oneBitIsWrong() throws IOException {
		// for the few bits of the archive that say nothing, such as the times of its entries, there is the sum beside it
		Files.copy(shared.resolve("good.zip.sha256"), temporary.resolve("bad.zip.sha256"));
		for (int i = 1; i < 6; i++) {
			byte[] changed = good.clone();
			// the directory at the end of the archive is not read
			changed[good.length * i / 8] ^= 4;
			assertRefused(Kind.DAMAGED, changed);
		}
	}

	@Test
	void somethingElse() throws IOException {
		assertRefused(Kind.DAMAGED, "Liên hiệp các tổ chức hữu nghị".getBytes(StandardCharsets.UTF_8));
		ByteArrayOutputStream other = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(other)) {
			zip.putNextEntry(new ZipEntry("thư.txt"));
		}
		assertRefused(Kind.DAMAGED, other.toByteArray());
	}

	@Test
	void notTheFileWhoseSumLiesBeside() throws IOException {
		Path file = Files.write(temporary.resolve("swapped.zip"), good);
		Files.writeString(temporary.resolve("swapped.zip.sha256"), "0".repeat(64) + "  swapped.zip\n");
		assertTold(Kind.DAMAGED, file, () -> Backup.verify(file));
	}

	@Test
	void aMissingFile() {
		Path file = temporary.resolve("none.zip");
		assertTold(Kind.NOT_A_REPOSITORY, file, () -> Backup.verify(file));
	}

	/** Writes the good backup anew, with other entries, as somebody would who means harm. */
	private static byte[] changed(UnaryOperator<Map<String, byte[]>> change) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : change.apply(entries).entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return out.toByteArray();
	}

	private static byte[] withHead(UnaryOperator<String> change) throws IOException {
		return changed(entries -> {
			entries.computeIfPresent("backup.json", (name, bytes) -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
			return entries;
		});
	}

	@Test
	void tamperedWithButWellFormed() throws IOException {
		assertRefused(Kind.DAMAGED, changed(entries -> {
			byte[] rows = entries.get("tables/PERSON");
			byte[] name = "Nguyễn".getBytes(StandardCharsets.UTF_8);
			rows[rows.length - name.length]++;
			return entries;
		}));
		assertRefused(Kind.DAMAGED, changed(entries -> {
			entries.put("files/../../evil", "x".getBytes(StandardCharsets.UTF_8));
			entries.put("sums.json", entries.remove("sums.json"));
			return entries;
		}));
		assertFalse(Files.exists(temporary.resolve("evil")) || Files.exists(shared.resolve("evil")));
		assertRefused(Kind.DAMAGED, changed(entries -> {
			entries.remove("tables/PERSON");
			return entries;
		}));
		assertRefused(Kind.DAMAGED, changed(entries -> {
			entries.put("more", new byte[1]);
			return entries;
		}));
	}

	@Test
	void statementsHiddenInNames() throws IOException {
		assertRefused(Kind.DAMAGED, withHead(head -> head.replace("\"PERSON\"", "\"PERSON (X INT); DROP TABLE CDO_BRANCHES; --\"")));
		assertRefused(Kind.DAMAGED, withHead(head -> head.replace("\"CDO_VERSION\"", "\"CDO_VERSION INT); --\"")));
	}

	@Test
	void ofALaterVersion() throws IOException {
		assertRefused(Kind.NEWER_VERSION, withHead(head -> head.replaceFirst("\"format\" : 1", "\"format\" : 2")));
		Path file = Files.write(temporary.resolve("later.zip"), withHead(head -> head.replace("urn:huunghi:union:1", "urn:huunghi:union:2")));
		assertTold(Kind.NEWER_VERSION, file, () -> Restoration.restore(file, Configuration.standard(temporary.resolve("new")), false));
	}

	/** What is small and would become large is not held in memory, nor read to its end where nothing can come of it. */
	@Test
	void aBomb() throws IOException {
		Path file = temporary.resolve("bomb.zip");
		for (String entry : new String[] { "backup.json", "tables/AGENDAITEM" }) {
			try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
				if (!entry.equals("backup.json")) {
					zip.putNextEntry(new ZipEntry("backup.json"));
					zip.write(head());
				}
				zip.putNextEntry(new ZipEntry(entry));
				// as a table: rows without values, where there must be some
				byte[] block = new byte[1 << 20];
				Arrays.fill(block, (byte) 1);
				for (int i = 0; i < 200; i++) {
					zip.write(block);
				}
			}
			assertTold(Kind.DAMAGED, file, () -> Backup.verify(file));
			assertTold(Kind.DAMAGED, file, () -> Restoration.restore(file, Configuration.standard(temporary.resolve("new")), false));
		}
	}

	private static byte[] head() throws IOException {
		try (InputStream in = new ByteArrayInputStream(good); ZipInputStream zip = new ZipInputStream(in)) {
			zip.getNextEntry();
			return zip.readAllBytes();
		}
	}

	@Test
	void whatIsThereIsNotReplacedUnlessAsked() throws IOException {
		Path file = Files.write(temporary.resolve("good.zip"), good);
		Map<String, String> before = bytes(shared);
		RepositoryException refused = assertThrows(RepositoryException.class,
				() -> Restoration.restore(file, Configuration.standard(shared.resolve("data")), false));
		assertEquals(Kind.REFUSED, refused.kind(), refused::getMessage);
		assertEquals(before, bytes(shared));
		Path others = Files.createDirectories(temporary.resolve("others"));
		Files.writeString(others.resolve("thư.txt"), "x");
		assertEquals(Kind.NOT_A_REPOSITORY,
				assertThrows(RepositoryException.class, () -> Restoration.restore(file, Configuration.standard(others), true)).kind());
		assertEquals(2, bytes(others).size());
	}

	@Test
	void aRepositoryInUseIsNotReplaced() throws IOException {
		Path file = Files.write(temporary.resolve("good.zip"), good);
		try (Repository repository = Repositories.open(temporary.resolve("open"), Creation.IF_MISSING)) {
			assertEquals(Kind.IN_USE, assertThrows(RepositoryException.class,
					() -> Restoration.restore(file, Configuration.standard(temporary.resolve("open")), true)).kind());
			assertEquals(Kind.IN_USE, assertThrows(RepositoryException.class,
					() -> Backup.take(Configuration.standard(temporary.resolve("open")), temporary.resolve("x.zip"))).kind());
			assertEquals(0, Samples.unions(repository));
		}
	}
}
