package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.SampleData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The commands on data, each on a server as on a data folder. */
class DataCommandsTest extends ServerCase {
	private void demo() {
		call().environment("HUUNGHI_PASSWORD", PASSWORD).dataSets(sample.sonLa()).run(at(USER, "demo")).done();
	}

	private Path local() {
		Path local = folder.resolve("local");
		ReadyFolder.copyDataTo(local);
		Call.in(Locale.ENGLISH).dataSets(sample.sonLa()).run("demo", "--data", local).done();
		return local;
	}

	@Test
	void whatIsReadOnAServerIsWhatIsReadInAFolder() {
		demo();
		Path local = local();
		for (List<String> command : List.of(List.of("list"), List.of("list", "--json"), List.of("show", "Tráng Thị Xuân"), List.of("search", "trang thi xuan"),
				List.of("figures", "--union", "son la", "--from", "2017", "--to", "2023", "--explain"), List.of("due", "--json"),
				List.of("export", "--format", "xmi", "-o", "-"))) {
			List<Object> here = new ArrayList<>(command);
			here.addAll(List.of("--data", local));
			assertEquals(call().run(here.toArray()).done().out(), as(USER, command.toArray()).done().out(), command.toString());
		}
	}

	@Test
	void whatIsBroughtInIsThereToTheByte() throws IOException {
		Path first = folder.resolve("first.xmi");
		Path second = folder.resolve("second.xmi");
		call().run("export", "--data", local(), "--format", "xmi", "-o", first).done();
		as(USER, "import", "--format", "xmi", first).done();
		as(USER, "export", "--format", "xmi", "-o", second).done();
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
		assertTrue(as(USER, "import", "--format", "xmi", first).failedWithOneLine(3).contains("Sơn La"));
		as(USER, "import", "--format", "xmi", "--replace", first).done();
		assertEquals("", as(USER, "validate", "--json").done().err());
	}

	@Test
	void demoTwiceNamesTheServer() {
		demo();
		String line = call().environment("HUUNGHI_PASSWORD", PASSWORD).dataSets(sample.sonLa()).run(at(USER, "demo")).failedWithOneLine(3);
		assertTrue(line.startsWith(place() + " holds them already: Sơn La."), line);
	}

	@Test
	void thePasswordIsAskedForAtATerminal() {
		Call call = call().typing(PASSWORD).run(at(USER, "list")).done();
		assertEquals("Password of lan at " + place() + ":", call.asked().getFirst());
		assertFalse((call.out() + call.err()).contains(PASSWORD));
	}

	@Test
	void withoutPasswordAndTerminal() {
		assertEquals("There is no terminal to ask for the password at; set the environment variable HUUNGHI_PASSWORD", call().run(at(USER, "list")).failedWithOneLine(2));
	}

	@Test
	void optionsThatDontGoTogether() {
		assertEquals("huunghi list: --data and --server exclude each other (see huunghi list --help)", as(USER, "list", "--data", data).failedWithOneLine(2));
		assertEquals("huunghi list: missing: --user (see huunghi list --help)", call().run("list", "--server", place()).failedWithOneLine(2));
		assertEquals("huunghi list: --user goes with --server only (see huunghi list --help)", call().run("list", "--user", USER).failedWithOneLine(2));
		assertEquals("huunghi list: --server: 'a b' is not possible here, only HOST:PORT (see huunghi list --help)",
				call().run("list", "--server", "a b", "--user", USER).failedWithOneLine(2));
		assertEquals("huunghi list: --trust: 'AB:CD' is not possible here, only a fingerprint of 64 hexadecimal digits (see huunghi list --help)",
				as(USER, "list", "--trust", "AB:CD").failedWithOneLine(2));
		assertTrue(as(USER, "validate", "--format", "xmi", data).failedWithOneLine(2).contains("--format checks files"));
	}

	@Test
	void aServerThatIsNotThere() throws IOException {
		int nobody;
		try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			nobody = probe.getLocalPort();
		}
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("lo"))) {
			String line = Call.in(locale).environment("HUUNGHI_PASSWORD", PASSWORD).environment("HUUNGHI_USER_FOLDER", folder.resolve("user").toString())
					.run("list", "--server", "127.0.0.1:" + nobody, "--user", USER).failedWithOneLine(3);
			assertTrue(line.contains("127.0.0.1") && line.contains(Integer.toString(nobody)), line);
		}
	}

	@Test
	void whatIsKeptOfAServerIsForItsUserAlone() throws IOException {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
		as(USER, "list").done();
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("user"))));
	}

	@Test
	void aRecordOfAnElectionCommandIsFoundToo() {
		demo();
		Call call = call().bundles("org.huunghi.election.cli").environment("HUUNGHI_PASSWORD", PASSWORD)
				.run(at(USER, "election", "minutes", "-o", "-", SampleData.XUAN)).exits(1);
		assertTrue(call.err().startsWith("No election has this id or name"), call.err());
	}
}
