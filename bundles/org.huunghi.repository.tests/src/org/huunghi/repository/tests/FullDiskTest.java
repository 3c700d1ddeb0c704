package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is really full, a small one in memory: needs a Linux where the test may mount one, and is left out elsewhere. */
class FullDiskTest {
	@TempDir
	Path temporary;
	private Path disk;
	private Path folder;

	@BeforeEach
	void mount() throws Exception {
		disk = Files.createDirectory(temporary.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()), "no disk can be mounted here");
		folder = disk.resolve("data");
	}

	@AfterEach
	void unmount() throws Exception {
		run("umount", disk.toString());
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** Writes until nothing goes in any more, or so many bytes are left. */
	private Path fill(long left) throws IOException {
		Path filler = disk.resolve("filler");
		byte[] piece = new byte[1 << 16];
		try (OutputStream out = Files.newOutputStream(filler)) {
			while (Files.getFileStore(disk).getUsableSpace() > left) {
				out.write(piece);
			}
		} catch (IOException e) {
			// it is full
			return filler;
		}
		return filler;
	}

	private void assertToldAsFull(RepositoryException failure) {
		assertEquals(Kind.UNREACHABLE, failure.kind(), failure::getMessage);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("lo"))) {
			assertEquals(1, failure.message(locale).lines().count());
			assertTrue(failure.message(locale).contains(folder.toString()), failure.message(locale));
		}
		assertTrue(failure.message(Locale.ENGLISH).contains("is full"), failure.getMessage());
	}

	@Test
	void whatHasNoRoomIsRefusedTheRestIsReadAndWorkGoesOnWhenThereIsRoom() throws Exception {
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository, Samples.person("p1", "Nguyễn Văn An"));
			Path filler = fill(8 << 20);
			assertToldAsFull(assertThrows(RepositoryException.class, () -> repository.write("x", writer -> Samples.person(writer,
					"p1").setPhone("1"))));
			assertEquals(null, Samples.phone(repository, "p1"));
			assertTrue(repository.search().find("nguyen van an", 5).stream().anyMatch(hit -> hit.id().equals("p1")));

			Files.delete(filler);
			repository.write("y", writer -> Samples.person(writer, "p1").setPhone("2"));
			fill(8 << 20);
			assertThrows(RepositoryException.class, () -> repository.write("z", writer -> Samples.person(writer, "p1").setPhone("3")));
		}
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals("2", Samples.phone(repository, "p1"), "closed and opened on a full disk");
		}
	}

	@Test
	void aFolderOnAFullDiskIsToldOf() throws Exception {
		fill(0);
		assertToldAsFull(assertThrows(RepositoryException.class, () -> Repositories.open(folder, Creation.IF_MISSING)));
	}
}
