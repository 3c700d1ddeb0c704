package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.folder.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that can't be opened is left byte for byte as it was, and the reason is told in one line of each language. */
class DataFolderTest {
	@TempDir
	Path temporary;
	private Path folder;

	@BeforeEach
	void choose() {
		folder = temporary.resolve("data");
	}

	private void create() {
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository, Samples.person("p1", "Nguyễn Văn An"));
		}
	}

	private static Map<String, String> bytes(Path root) throws IOException {
		Map<String, String> bytes = new TreeMap<>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				bytes.put(root.relativize(each).toString(), Files.isDirectory(each) ? "" : digest(Files.readAllBytes(each)));
			}
		}
		return bytes;
	}

	private static String digest(byte[] bytes) {
		return bytes.length + ":" + Arrays.hashCode(bytes) + ":" + HexFormat.of().formatHex(bytes, 0, Math.min(20, bytes.length));
	}

	private void assertRefused(Kind kind, Creation creation) throws IOException {
		Map<String, String> before = bytes(temporary);
		RepositoryException failure = assertThrows(RepositoryException.class, () -> Repositories.open(folder, creation));
		assertEquals(kind, failure.kind(), failure::getMessage);
		assertEquals(before, bytes(temporary));
		String vi = failure.message(Locale.of("vi"));
		String lo = failure.message(Locale.of("lo"));
		for (String message : new String[] { vi, lo, failure.message(Locale.ENGLISH) }) {
			assertTrue(message.contains(folder.toString()) && message.lines().count() == 1 && !message.contains("{"), message);
		}
		assertFalse(vi.equals(lo) || vi.equals(failure.getMessage()));
	}

	@Test
	void dataThatLieElsewhereAreNotTakenForDamagedOnes() throws Exception {
		create();
		Path properties = folder.resolve("huunghi.properties");
		Files.writeString(properties, Files.readString(properties).replaceAll("store=.*", "store=postgresql"));
		assertRefused(Kind.REFUSED, Creation.NEVER);
	}

	@Test
	void aFolderOfTheTimeBeforeServersHasItsDataWithin() throws Exception {
		create();
		Path properties = folder.resolve("huunghi.properties");
		Files.writeString(properties, Files.readString(properties).replaceAll("store=.*\\R", ""));
		Repositories.open(folder, Creation.NEVER).close();
	}

	@Test
	void whatAServerKeepsMayBeThereFirst() throws Exception {
		Files.createDirectories(folder.resolve("server"));
		Files.createDirectories(folder.resolve("log"));
		Files.writeString(folder.resolve("server.properties"), "port = 1");
		create();
	}

	@Test
	void whetherAFolderIsInUseCanBeSeenWithoutChangingIt() throws Exception {
		assertFalse(DataFolder.isInUse(folder));
		create();
		Map<String, String> before = bytes(temporary);
		assertFalse(DataFolder.isInUse(folder));
		assertEquals(before, bytes(temporary));
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertTrue(DataFolder.isInUse(folder));
		}
		assertFalse(DataFolder.isInUse(folder));
	}

	@Test
	void aMissingFolderIsNotMadeUnlessAsked() throws Exception {
		assertRefused(Kind.NOT_A_REPOSITORY, Creation.NEVER);
	}

	@Test
	void anEmptyFolderIsNoRepositoryUnlessAsked() throws Exception {
		Files.createDirectories(folder);
		assertRefused(Kind.NOT_A_REPOSITORY, Creation.NEVER);
	}

	@Test
	void aFolderWithOtherFilesIsRefused() throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("thư.txt"), "x");
		assertRefused(Kind.NOT_A_REPOSITORY, Creation.IF_MISSING);
		assertRefused(Kind.NOT_A_REPOSITORY, Creation.NEVER);
	}

	@Test
	void aFileIsRefused() throws Exception {
		Files.writeString(folder, "x");
		assertRefused(Kind.NOT_A_REPOSITORY, Creation.IF_MISSING);
	}

	@Test
	void theWorkbenchsOwnFolderDoesNotStandInTheWay() throws Exception {
		Files.createDirectories(folder.resolve("workbench/.metadata"));
		create();
	}

	@Test
	void aNewerFormatIsRefused() throws Exception {
		create();
		replaceInProperties("format=1", "format=2");
		assertRefused(Kind.NEWER_VERSION, Creation.IF_MISSING);
	}

	@Test
	void aNewerModelIsRefused() throws Exception {
		create();
		replaceInProperties("model=1", "model=2");
		assertRefused(Kind.NEWER_VERSION, Creation.NEVER);
	}

	private void replaceInProperties(String from, String to) throws IOException {
		Path file = folder.resolve("huunghi.properties");
		String text = Files.readString(file);
		assertTrue(text.contains(from));
		Files.writeString(file, text.replace(from, to));
	}

	@Test
	void damagedPropertiesAreToldOf() throws Exception {
		create();
		Files.write(folder.resolve("huunghi.properties"), new byte[] { 0, 1, 2, (byte) 0xff });
		assertRefused(Kind.DAMAGED, Creation.IF_MISSING);
	}

	@Test
	void aMissingDatabaseIsToldOf() throws Exception {
		create();
		Files.delete(database());
		assertRefused(Kind.DAMAGED, Creation.IF_MISSING);
	}

	@Test
	void anOverwrittenDatabaseIsToldOf() throws Exception {
		create();
		byte[] bytes = Files.readAllBytes(database());
		Arrays.fill(bytes, (byte) 'x');
		Files.write(database(), bytes);
		assertRefused(Kind.DAMAGED, Creation.NEVER);
	}

	@Test
	void aTruncatedDatabaseIsToldOf() throws Exception {
		create();
		Files.write(database(), "H:2,block:7".getBytes(StandardCharsets.US_ASCII));
		assertRefused(Kind.DAMAGED, Creation.NEVER);
	}

	private Path database() {
		return folder.resolve("repository/repository.mv.db");
	}

	@Test
	void aFolderThatCannotBeMadeIsToldOf() throws Exception {
		Files.writeString(temporary.resolve("file"), "x");
		folder = temporary.resolve("file").resolve("data");
		RepositoryException failure = assertThrows(RepositoryException.class, () -> Repositories.open(folder, Creation.IF_MISSING));
		assertTrue(failure.kind() == Kind.UNREACHABLE || failure.kind() == Kind.READ_ONLY, failure::getMessage);
	}

	@Test
	void aSecondOpenInThisProcessIsRefused() throws Exception {
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			RepositoryException failure = assertThrows(RepositoryException.class, () -> Repositories.open(folder, Creation.NEVER));
			assertEquals(Kind.IN_USE, failure.kind());
			assertEquals(0, Samples.unions(repository));
			try (ChildJvm child = new ChildJvm(CommittingMain.class, folder.toString(), "refused")) {
				assertEquals("IN_USE", child.readLine());
			}
		}
	}

	@Test
	void anotherProcessIsNamed() throws Exception {
		create();
		try (ChildJvm child = new ChildJvm(CommittingMain.class, folder.toString(), "wait")) {
			assertEquals("open", child.readLine());
			RepositoryException failure = assertThrows(RepositoryException.class, () -> Repositories.open(folder, Creation.NEVER));
			assertEquals(Kind.IN_USE, failure.kind());
			assertTrue(failure.message(Locale.of("vi")).contains(Long.toString(child.pid())), failure.message(Locale.of("vi")));
		}
		assertOpens();
	}

	private void assertOpens() {
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals(1, Samples.unions(repository));
		}
	}

	@Test
	void aCreationThatWasCutShortIsStartedAgain() throws Exception {
		create();
		replaceInProperties("state=complete", "state=creating");
		Files.write(database(), new byte[100]);
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			assertEquals(0, Samples.unions(repository));
			assertTrue(repository.search().count("Place") > 0);
		}
	}

	@Test
	void theIdentityLasts() {
		String uuid;
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			uuid = repository.uuid();
		}
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals(uuid, repository.uuid());
			assertEquals(folder, repository.folder());
		}
	}
}
