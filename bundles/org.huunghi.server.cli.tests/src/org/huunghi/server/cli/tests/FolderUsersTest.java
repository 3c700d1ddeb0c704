package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.cli.tests.support.SampleData;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.run.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users looked after in a data folder, from the machine of the server. */
class FolderUsersTest {
	private static final String PASSWORD = "Sông Đà chảy về xuôi";

	@TempDir
	Path folder;

	private Path data;

	@BeforeEach
	void nameTheFolder() {
		data = folder.resolve("data");
	}

	private static Call call() {
		return Call.in(Locale.ENGLISH).bundles("org.huunghi.server.cli");
	}

	private Call run(Object... arguments) {
		Object[] all = new Object[arguments.length + 2];
		System.arraycopy(arguments, 0, all, 0, arguments.length);
		all[arguments.length] = "--data";
		all[arguments.length + 1] = data;
		return call().environment("HUUNGHI_NEW_PASSWORD", PASSWORD).run(all);
	}

	private List<Map<String, Object>> users() {
		return JsonReader.objects(run("user", "list", "--json").done().out());
	}

	private void addTwo() {
		run("user", "add", "--role", "administrator", "Lan").done();
		run("user", "add", "--role", "province", "Bình").done();
	}

	@Test
	void theFirstAdministratorIsMadeBeforeThereAreData() {
		assertEquals("Added: Lan (Administrator).", run("user", "add", "--role", "administrator", "Lan").done().out().strip());
		Map<String, Object> user = users().getFirst();
		assertEquals("Lan", user.get("name"));
		assertEquals("administrator", user.get("role"));
		assertEquals(true, user.get("enabled"));
		assertEquals(List.of(), user.get("grants"));
		assertTrue(run("list").failedWithOneLine(3).contains("holds no data"), "there are users but no data yet");
	}

	@Test
	void aServerStartsOnAFolderThatHasItsUsersAlready() {
		addTwo();
		RunningServer.start(Configuration.standard(data).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0), OutputStream.nullOutputStream()).close();
		assertEquals(2, users().size());
		assertTrue(run("list", "--type", "Gazetteer").done().out().lines().count() > 1);
	}

	@Test
	void noFolderIsMadeForAnybodyButAnAdministrator() {
		run("user", "add", "--role", "editor", "Lan").failedWithOneLine(3);
		run("user", "list").failedWithOneLine(3);
		run("user", "disable", "Lan").failedWithOneLine(3);
		assertFalse(Files.exists(data));
	}

	@Test
	void thePasswordIsAskedForTwice() {
		Call call = call().typing(PASSWORD, PASSWORD).run("user", "add", "--data", data, "--role", "administrator", "Lan").done();
		assertEquals(List.of("New password of Lan:", "The same again:"), call.asked());
		call = call().typing(PASSWORD, PASSWORD + "!").run("user", "passwd", "--data", data, "Lan");
		assertEquals("The two passwords differ; nothing was changed", call.failedWithOneLine(2));
		call().typing(PASSWORD + "!", PASSWORD + "!").run("user", "passwd", "--data", data, "lan").done();
	}

	@Test
	void aWeakPasswordIsRefusedAndNoneIsTakenFromAnArgument() {
		assertTrue(call().environment("HUUNGHI_NEW_PASSWORD", "password").run("user", "add", "--data", data, "--role", "administrator", "Lan").failedWithOneLine(3)
				.startsWith("The password is too short"));
		assertEquals("There is no terminal to ask for the password at; set the environment variable HUUNGHI_NEW_PASSWORD",
				call().run("user", "add", "--data", data, "--role", "administrator", "Lan").failedWithOneLine(2));
		run("user", "add", "--role", "administrator", "--password", PASSWORD, "Lan").failedWithOneLine(2);
	}

	@Test
	void usersAreChanged() {
		addTwo();
		assertEquals("binh can no longer log in.", run("user", "disable", "binh").done().out().strip());
		assertEquals(false, users().get(1).get("enabled"));
		run("user", "enable", "BÌNH").done();
		assertEquals(true, users().get(1).get("enabled"));
		run("user", "role", "Bình", "editor").done();
		assertEquals("editor", users().get(1).get("role"));
		run("user", "passwd", "Bình").done();
		run("user", "unlock", "Bình").done();
		assertTrue(run("user", "disable", "Nam").failedWithOneLine(3).startsWith("There is no user Nam."));
		assertTrue(run("user", "disable", "Lan").failedWithOneLine(3).startsWith("Lan is the only administrator"));
		assertTrue(run("user", "add", "--role", "reader", "lân").failedWithOneLine(3).startsWith("There is a user Lan already"));
	}

	@Test
	void whatIsChangedIsInTheRecordWithoutAnyPassword() throws IOException {
		addTwo();
		run("user", "disable", "Bình").done();
		String log = Files.readString(data.resolve("server").resolve("access.log"));
		assertEquals(3, log.lines().count(), log);
		assertTrue(log.lines().allMatch(line -> line.contains("USER_CHANGED")), log);
		assertTrue(log.contains("disabled"), log);
		assertFalse(log.contains(PASSWORD) || log.contains("chảy"), log);
	}

	@Test
	void rightsAreGrantedForAUnionByItsName() {
		ReadyFolder.copyDataTo(data);
		Call.in(Locale.ENGLISH).dataSets(new SampleData(folder).sonLa()).run("demo", "--data", data).done();
		addTwo();
		String done = run("grant", "Bình", "--union", "lien hiep cac to chuc huu nghi tinh son la", "--access", "write").done().out();
		assertTrue(done.startsWith("Bình: union:" + SampleData.SON_LA), done);
		run("grant", "Bình", "--register", "Sổ khen thưởng", "--access", "none").done();
		assertEquals(2, ((List<?>) users().get(1).get("grants")).size());
		assertTrue(run("user", "list").done().out().contains("union:" + SampleData.SON_LA));
		run("revoke", "Bình", "--union", SampleData.SON_LA).done();
		assertEquals(1, ((List<?>) users().get(1).get("grants")).size());
		assertEquals("No record has the id or name: Hà Nội", run("grant", "Bình", "--union", "Hà Nội", "--access", "read").failedWithOneLine(1));
		assertTrue(run("revoke", "Bình", "--union", SampleData.SON_LA).failedWithOneLine(3).startsWith("Bình has no grant for union:"));
	}

	@Test
	void aGrantIsForOneThing() {
		assertEquals("huunghi grant: give one of --all, --union and --register (see huunghi grant --help)",
				run("grant", "Bình", "--access", "read").failedWithOneLine(2));
		run("grant", "Bình", "--access", "read", "--all", "--union", "x").failedWithOneLine(2);
		assertEquals("huunghi user add: --role: 'boss' is not possible here, only reader, editor, province, administrator (see huunghi user add --help)",
				run("user", "add", "--role", "boss", "Lan").failedWithOneLine(2));
	}

	@Test
	void whileAServerRunsTheFolderIsLeftToIt() {
		addTwo();
		try (RunningServer server = RunningServer.start(Configuration.standard(data).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0),
				OutputStream.nullOutputStream())) {
			String line = run("user", "list").failedWithOneLine(3);
			assertTrue(line.startsWith("A server is at work on " + data + ". Reach it with --server HOST:" + server.address().getPort()), line);
		}
		assertEquals(2, users().size());
	}
}
