package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.CommandProcess;
import org.huunghi.cli.tests.support.SampleData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as a process: ready, stopped, and refused in one line where it can't start. */
class ServeTest {
	private static final List<String> BUNDLES = List.of("org.huunghi.server.cli");
	private static final Pattern READY = Pattern.compile("The server is ready at 127\\.0\\.0\\.1:(\\d+).*");

	@TempDir
	Path folder;

	private Path data;

	@BeforeEach
	void nameTheFolder() {
		data = folder.resolve("data");
	}

	private CommandProcess serve(Object... more) {
		Object[] all = new Object[more.length + 5];
		System.arraycopy(new Object[] { "serve", "--data", data, "--address", "127.0.0.1" }, 0, all, 0, 5);
		System.arraycopy(more, 0, all, 5, more.length);
		return CommandProcess.start(BUNDLES, Map.of(), all);
	}

	private static int port(CommandProcess server) {
		String line = server.readLine();
		assertTrue(line != null, server::err);
		Matcher ready = READY.matcher(line);
		assertTrue(ready.matches(), line);
		return Integer.parseInt(ready.group(1));
	}

	private Call call(Object... arguments) {
		return Call.in(Locale.ENGLISH).bundles("org.huunghi.server.cli").run(arguments);
	}

	private static String refused(CommandProcess server, int code) throws InterruptedException {
		assertEquals(null, server.readLine());
		assertEquals(code, server.exitCode(), server::err);
		assertEquals(1, server.err().lines().count(), server::err);
		return server.err().strip();
	}

	private String log() throws IOException {
		return Files.readString(data.resolve("log").resolve("server.0.log"));
	}

	@Test
	void itMakesAFolderIsReadyAndEndsWellOnASignal() throws Exception {
		try (CommandProcess server = serve("--port", "0")) {
			assertTrue(port(server) > 0);
			assertTrue(Files.exists(data.resolve("server.running")));
			server.terminate();
			assertEquals(0, server.exitCode(), server::err);
			assertEquals(null, server.readLine(), "one line");
			assertEquals("", server.err());
		}
		assertFalse(Files.exists(data.resolve("server.running")));
		assertTrue(Files.readString(data.resolve("server.properties")).contains("#port = 24864"));
		assertTrue(log().contains("INFO    RunningServer: The server of " + data + " is ready at 127.0.0.1"), log());
		assertTrue(log().strip().endsWith("The server has stopped; everything is stored"), log());
	}

	@Test
	void aFolderThatItMadeIsOneOfTheCommandLineToo() throws Exception {
		try (CommandProcess server = serve("--port", "0")) {
			port(server);
			server.terminate();
			assertEquals(0, server.exitCode());
		}
		assertTrue(call("list", "--data", data, "--type", "Gazetteer").done().out().lines().count() > 1);
	}

	@Test
	void aFolderOfTheCommandLineCanBeServedAndReadAgain() throws Exception {
		ReadyFolder.copyDataTo(data);
		Call.in(Locale.ENGLISH).dataSets(new SampleData(folder).sonLa()).run("demo", "--data", data).done();
		String before = call("list", "--data", data).done().out();
		try (CommandProcess server = serve("--port", "0")) {
			port(server);
			String line = call("list", "--data", data).failedWithOneLine(3);
			assertTrue(line.contains("in use"), line);
			server.terminate();
			assertEquals(0, server.exitCode());
		}
		assertEquals(before, call("list", "--data", data).done().out());
	}

	@Test
	void stopEndsIt() throws Exception {
		ReadyFolder.copyDataTo(data);
		try (CommandProcess server = serve("--port", "0")) {
			port(server);
			assertEquals("The server of " + data + " has stopped; everything is stored.", call("stop", "--data", data).done().out().strip());
			assertEquals(0, server.exitCode());
		}
		assertEquals("No server serves " + data + " on this machine.", call("stop", "--data", data).failedWithOneLine(3));
	}

	@Test
	void aServerThatWasKilledIsNotTakenForARunningOneAndStartsAgain() throws Exception {
		ReadyFolder.copyDataTo(data);
		try (CommandProcess server = serve("--port", "0")) {
			port(server);
			server.kill();
		}
		assertTrue(Files.exists(data.resolve("server.running")));
		call("stop", "--data", data).failedWithOneLine(3);
		try (CommandProcess server = serve("--port", "0")) {
			port(server);
			server.terminate();
			assertEquals(0, server.exitCode());
		}
	}

	@Test
	void aSecondServerOnTheSameFolderIsRefused() throws Exception {
		ReadyFolder.copyDataTo(data);
		try (CommandProcess server = serve("--port", "0")) {
			port(server);
			try (CommandProcess second = serve("--port", "0")) {
				String line = refused(second, 3);
				assertTrue(line.contains(data.toString()) && line.contains(Long.toString(server.pid())), line);
			}
			assertEquals(1, log().lines().count(), "the second one left the log alone: " + log());
		}
	}

	@Test
	void aPortInUseIsToldAndTheFolderIsFreeAgain() throws Exception {
		ReadyFolder.copyDataTo(data);
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")); CommandProcess server = serve("--port", other.getLocalPort())) {
			assertTrue(server.err().isEmpty());
			String line = refused(server, 3);
			assertTrue(line.startsWith("The port " + other.getLocalPort() + " is in use by another program."), line);
		}
		try (CommandProcess server = serve("--port", "0")) {
			port(server);
		}
	}

	@Test
	void anAddressOfAnotherMachine() throws Exception {
		ReadyFolder.copyDataTo(data);
		try (CommandProcess server = CommandProcess.start(BUNDLES, Map.of(), "serve", "--data", data, "--port", "0", "--address", "192.0.2.7")) {
			assertTrue(refused(server, 3).startsWith("This machine can't listen at 192.0.2.7"));
		}
	}

	@Test
	void theConfigurationFileCounts() throws Exception {
		int free;
		try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			free = probe.getLocalPort();
		}
		ReadyFolder.copyDataTo(data);
		Files.writeString(data.resolve("server.properties"), "port = " + free + "\nlog.level = warning\n");
		try (CommandProcess server = serve()) {
			assertEquals(free, port(server));
			server.terminate();
			assertEquals(0, server.exitCode());
		}
		assertEquals("", log(), "nothing went wrong");
	}

	@Test
	void aWrongConfigurationFileIsToldWithItsLine() throws Exception {
		Files.createDirectories(data);
		Path file = Files.writeString(data.resolve("server.properties"), "# ours\nport = many\n");
		assertEquals(file + ":2: port: 'many' is not possible here, only a whole number from 0 to 65535", call("serve", "--data", data).failedWithOneLine(1));
	}

	@Test
	void wrongOptions() {
		assertEquals("huunghi serve: --port: '70000' is not possible here, only a whole number from 0 to 65535 (see huunghi serve --help)",
				call("serve", "--data", data, "--port", "70000").failedWithOneLine(2));
		assertTrue(call("serve", "--data", data, "--store", "jdbc:postgresql://h/d?password=x").failedWithOneLine(2).contains("must hold no password"));
		assertFalse(Files.exists(data));
	}

	@Test
	void aFolderOfOtherFilesIsLeftAlone() throws IOException {
		Files.createDirectories(data);
		Files.writeString(data.resolve("letter.txt"), "not ours");
		assertTrue(call("serve", "--data", data).failedWithOneLine(3).contains(data.toString()));
		assertEquals(List.of("letter.txt"), List.of(data.toFile().list()));
	}

	@Test
	void aFolderOfALaterVersionOrOneThatIsDamagedIsToldInOneLine() throws IOException {
		ReadyFolder.copyDataTo(data);
		Path properties = data.resolve("huunghi.properties");
		String said = Files.readString(properties);
		Files.writeString(properties, said.replace("model=1", "model=99"));
		assertTrue(call("serve", "--data", data, "--port", "0").failedWithOneLine(3).contains("newer version"));
		Files.writeString(properties, said);
		Path database = data.resolve("repository").resolve("repository.mv.db");
		Files.write(database, new byte[(int) Files.size(database)]);
		assertTrue(call("serve", "--data", data, "--port", "0", "--address", "127.0.0.1").failedWithOneLine(3).contains("are damaged"));
		assertTrue(log().contains("ERROR   RunningServer") && log().contains(data.toString()), log());
	}

	@Test
	void aPlaceWhereNothingCanBeMade() {
		assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
		data = Path.of("/proc/self/huunghi");
		assertTrue(call("serve", "--data", data).failedWithOneLine(3).contains(data.toString()));
	}
}
