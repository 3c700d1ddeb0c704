package org.huunghi.server.tests.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.tests.Samples;
import org.huunghi.server.backup.Backup;
import org.huunghi.server.backup.BackupPlan;
import org.huunghi.server.backup.BackupService;
import org.huunghi.server.backup.Retention;
import org.huunghi.server.configuration.BackupTimes;
import org.huunghi.server.configuration.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server makes its backups by itself, one at a time, keeps the right ones, and says when one failed. */
class BackupServiceTest {
	private static final Retention RETENTION = new Retention(3, 2);

	@TempDir
	Path temporary;
	private TestRepository repository;
	private Path folder;

	@BeforeEach
	void open() throws Exception {
		repository = TestRepository.open(Configuration.standard(temporary.resolve("data")));
		Samples.addUnion(repository.repository(), Samples.person("p1", "Một"));
		folder = temporary.resolve("backups");
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private BackupService service(BackupTimes times) {
		return BackupService.start(repository.source(), new BackupPlan(times, folder, RETENTION), Duration.ZERO);
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < limit, "it does not come");
			Thread.sleep(10);
		}
	}

	private List<String> names() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void byTheClock() throws Exception {
		try (BackupService service = service(new BackupTimes(null, Duration.ofMillis(500)))) {
			await(() -> service.state().number() >= 2);
			assertNull(service.state().failure());
			assertNotNull(service.state().next());
			assertTrue(Backup.verify(Path.of(service.state().last())).rows() > 0);
		}
		assertTrue(names().size() >= 4, () -> "each with its sum");
	}

	@Test
	void neverTwoAtATime() throws Exception {
		try (BackupService service = service(BackupTimes.OFF)) {
			assertNull(service.state().next());
			service.begin();
			assertTrue(service.state().running());
			assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, service::begin).kind());
			await(() -> service.state().number() == 1);
			assertEquals(2, names().size());
		}
	}

	@Test
	void oldOnesGoAndOthersFilesStay() throws Exception {
		String prefix = "huunghi-" + repository.source().uuid().substring(0, 8) + '-';
		Files.createDirectories(folder);
		List<String> others = List.of("huunghi-00000000-20200101-013000.zip", "thư.zip", prefix + "20209999-013000.zip");
		for (String name : others) {
			Files.createFile(folder.resolve(name));
		}
		for (int day = 1; day <= 28; day++) {
			Files.createFile(folder.resolve(prefix + "202001%02d-013000.zip".formatted(day)));
			Files.createFile(folder.resolve(prefix + "202001%02d-013000.zip.sha256".formatted(day)));
		}
		try (BackupService service = service(BackupTimes.OFF)) {
			assertTrue(service.state().last().endsWith("20200128-013000.zip"));
			service.begin();
			await(() -> service.state().number() == 1);
			assertNull(service.state().failure());
		}
		List<String> names = names();
		assertTrue(names.containsAll(others));
		// the new one, and two days before; the second week is that of the 28th
		assertEquals(others.size() + 2 * 3, names.size(), names::toString);
		assertTrue(names.contains(prefix + "20200127-013000.zip") && names.contains(prefix + "20200127-013000.zip.sha256"));
	}

	@Test
	void aFailureIsSaidAndLoggedAndHarmsNothing() throws Exception {
		List<LogRecord> logged = new CopyOnWriteArrayList<>();
		Logger log = Logger.getLogger(BackupService.class.getName());
		Handler handler = new Handler() {
			@Override
			public void publish(LogRecord entry) {
				logged.add(entry);
			}

			@Override
			public void flush() {
				// nothing waits
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
		log.addHandler(handler);
		try (BackupService service = service(BackupTimes.OFF)) {
			service.begin();
			await(() -> service.state().number() == 1);
			String good = service.state().last();
			Path away = Files.move(folder, temporary.resolve("away"));
			Files.writeString(folder, "a file where the folder was");
			service.begin();
			await(() -> service.state().number() == 2);
			RepositoryException failure = service.state().failure();
			assertEquals(Kind.UNREACHABLE, failure.kind());
			assertTrue(failure.getMessage().contains(folder.toString()) && failure.getMessage().lines().count() == 1, failure::getMessage);
			assertEquals(good, service.state().last(), "the last good one is still known");
			assertTrue(logged.stream().anyMatch(entry -> entry.getLevel() == Level.SEVERE), "the administrator has to learn of it");
			Files.delete(folder);
			Files.move(away, folder);
			assertEquals(2, names().size());
			service.begin();
			await(() -> service.state().number() == 3);
			assertNull(service.state().failure());
		} finally {
			log.removeHandler(handler);
		}
	}

	@Test
	void stoppingGivesUpWhatIsBeingMade() throws Exception {
		BackupService service = service(BackupTimes.OFF);
		service.begin();
		service.close();
		assertThrows(RepositoryException.class, service::begin);
		// either it was just ready, or nothing of it is left
		assertFalse(Files.exists(folder) && names().stream().anyMatch(name -> name.endsWith(".part")));
		repository.repository().write("still", writer -> Samples.person(writer, "p1").setPhone("1"));
	}
}
