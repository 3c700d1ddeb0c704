package org.huunghi.server.tests.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.LogLevel;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.log.LogFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a server: lines that an administrator can read and nobody can forge, of bounded size, warnings on the console. */
class LogFilesTest {
	private static final Logger LOG = Logger.getLogger("org.huunghi.server.tests.Sample");

	@TempDir
	Path folder;

	private final ByteArrayOutputStream console = new ByteArrayOutputStream();
	private Configuration configuration;

	@BeforeEach
	void configure() {
		configuration = Configuration.standard(folder);
	}

	private List<String> lines() throws IOException {
		return Files.readAllLines(folder.resolve("log").resolve("server.0.log"));
	}

	private String onTheConsole() {
		return console.toString(StandardCharsets.UTF_8);
	}

	@Test
	void linesHaveTimeLevelSourceAndText() throws IOException {
		try (LogFiles log = LogFiles.open(configuration, console)) {
			LOG.info("Tráng Thị Xuân đã đăng nhập");
			LOG.fine("not at this level");
		}
		LOG.info("after the end");
		assertEquals(1, lines().size(), lines()::toString);
		assertTrue(lines().getFirst().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} [+-]\\d\\d:\\d\\d INFO    Sample: Tráng Thị Xuân đã đăng nhập"), lines()::toString);
		assertEquals("", onTheConsole());
	}

	@Test
	void theLevelIsThatOfTheConfiguration() throws IOException {
		try (LogFiles log = LogFiles.open(configuration.with(Settings.LOG_LEVEL, LogLevel.DEBUG), console)) {
			LOG.fine("fine");
		}
		try (LogFiles log = LogFiles.open(configuration.with(Settings.LOG_LEVEL, LogLevel.ERROR), console)) {
			LOG.warning("warning");
			LOG.severe("severe");
		}
		assertEquals(List.of("DEBUG   Sample: fine", "ERROR   Sample: severe"), lines().stream().map(line -> line.substring(31)).toList());
	}

	@Test
	void warningsReachTheConsoleInOneLineAndTheirTraceTheFile() throws IOException {
		try (LogFiles log = LogFiles.open(configuration, console)) {
			LOG.log(Level.WARNING, "The backup failed", new IOException("no space"));
			log.leaveConsole();
			LOG.severe("told otherwise");
		}
		assertEquals(1, onTheConsole().lines().count(), onTheConsole());
		assertTrue(onTheConsole().contains("WARNING Sample: The backup failed"), onTheConsole());
		assertEquals("\tjava.io.IOException: no space", lines().get(1));
		assertTrue(lines().getLast().endsWith("told otherwise"), lines()::toString);
	}

	@Test
	void nobodyForgesAnEntryThroughWhatHeSends() throws IOException {
		try (LogFiles log = LogFiles.open(configuration, console)) {
			LOG.warning("No user lan\n2026-01-01 00:00:00.000 +07:00 INFO    Users: lan logged in\u001B[2J\u202Enal\u2028end\r");
			LOG.log(Level.INFO, "failed", new IOException("a\n2026-01-01\tb\u0007"));
		}
		assertTrue(lines().getFirst().endsWith("No user lan\\u000A2026-01-01 00:00:00.000 +07:00 INFO    Users: lan logged in\\u001B[2J\\u202Enal\\u2028end\\u000D"),
				lines()::toString);
		assertTrue(lines().stream().skip(2).allMatch(line -> line.startsWith("\t")), lines()::toString);
		assertEquals("\t2026-01-01 b\\u0007", lines().get(3));
	}

	@Test
	void aFailureThatEndsAThreadIsLogged() throws Exception {
		try (LogFiles log = LogFiles.open(configuration, console)) {
			Thread thread = new Thread(() -> {
				throw new IllegalStateException("gone");
			}, "worker");
			thread.start();
			thread.join();
		}
		assertTrue(lines().getFirst().endsWith("The thread worker ended by a failure"), lines()::toString);
	}

	@Test
	void filesAreBoundedInSizeAndNumber() throws IOException {
		String thousand = "x".repeat(1000);
		try (LogFiles log = LogFiles.open(configuration.with(Settings.LOG_SIZE, 1).with(Settings.LOG_FILES, 3), console)) {
			for (int i = 0; i < 5000; i++) {
				LOG.info(i + thousand);
			}
		}
		try (Stream<Path> files = Files.list(folder.resolve("log"))) {
			List<Path> all = files.sorted().toList();
			assertEquals(List.of("server.0.log", "server.1.log", "server.2.log"), all.stream().map(file -> file.getFileName().toString()).toList());
			for (Path file : all) {
				assertTrue(Files.size(file) < 1_100_000, file + " " + Files.size(file));
			}
		}
		assertTrue(lines().getLast().contains("4999x"));
	}

	@Test
	void aRestartGoesOnInTheSameFile() throws IOException {
		for (int i = 0; i < 2; i++) {
			try (LogFiles log = LogFiles.open(configuration, console)) {
				LOG.info("start");
			}
		}
		assertEquals(2, lines().size());
		assertFalse(Files.exists(folder.resolve("log").resolve("server.0.log.lck")), "no lock is left");
	}

	@Test
	void aFolderWithAPercentSignIsAFolder() throws IOException {
		folder = Files.createDirectory(folder.resolve("100%g"));
		try (LogFiles log = LogFiles.open(Configuration.standard(folder), console)) {
			LOG.info("here");
		}
		assertEquals(1, lines().size());
	}
}
