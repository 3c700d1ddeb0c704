package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.cli.tests.support.SampleData;
import org.junit.jupiter.api.Test;

/** Users looked after on a running server by its administrator, and what their rights then do to the commands on data. */
class ServerUsersTest extends ServerCase {
	private static final String OTHER_PASSWORD = "Mưa nguồn tháng bảy";

	private Call administer(Object... arguments) {
		return call().environment("HUUNGHI_PASSWORD", PASSWORD).environment("HUUNGHI_NEW_PASSWORD", OTHER_PASSWORD).run(at(USER, arguments));
	}

	private Call asOther(String user, Object... arguments) {
		return call().environment("HUUNGHI_PASSWORD", OTHER_PASSWORD).run(at(user, arguments));
	}

	private List<Map<String, Object>> users() {
		return JsonReader.objects(administer("user", "list", "--json").done().out());
	}

	@Test
	void usersAreAddedAndChanged() throws IOException {
		assertEquals("Added: Bình (Reader).", administer("user", "add", "--role", "reader", "Bình").done().out().strip());
		assertEquals(List.of(USER, "Bình"), users().stream().map(user -> user.get("name")).toList());
		asOther("Bình", "list").done();
		administer("user", "role", "binh", "editor").done();
		assertEquals("editor", users().get(1).get("role"));
		administer("user", "disable", "binh").done();
		assertTrue(asOther("Bình", "list").failedWithOneLine(3).contains("Bình"));
		administer("user", "enable", "binh").done();
		asOther("Bình", "list").done();
		String log = Files.readString(data.resolve("server").resolve("access.log"));
		assertTrue(log.contains("USER_CHANGED"), log);
		assertFalse(log.contains(OTHER_PASSWORD), log);
	}

	@Test
	void nobodyElseLooksAfterUsers() {
		administer("user", "add", "--role", "editor", "Bình").done();
		for (List<String> command : List.of(List.of("user", "list"), List.of("user", "disable", USER), List.of("user", "role", "Bình",
				"administrator"),
				List.of("grant", "Bình", "--all", "--access", "write"))) {
			String line = asOther("Bình", command.toArray()).failedWithOneLine(3);
			assertFalse(line.contains("null") || line.contains("!"), line);
		}
		assertEquals("editor", users().get(1).get("role"));
	}

	@Test
	void aWrongPasswordIsToldAndLocksOutAfterAWhile() {
		administer("user", "add", "--role", "editor", "Bình").done();
		for (int i = 0; i < 5; i++) {
			assertFalse(as("Bình", "list").failedWithOneLine(3).isEmpty());
		}
		assertTrue(asOther("Bình", "list").failedWithOneLine(3).contains("15"), "locked out for fifteen minutes");
		administer("user", "unlock", "Bình").done();
		asOther("Bình", "list").done();
	}

	@Test
	void aPasswordIsSetAnew() {
		administer("user", "add", "--role", "editor", "Bình").done();
		call().environment("HUUNGHI_PASSWORD", PASSWORD).environment("HUUNGHI_NEW_PASSWORD", PASSWORD).run(at(USER, "user", "passwd", "binh")).done();
		as("Bình", "list").done();
		asOther("Bình", "list").failedWithOneLine(3);
	}

	@Test
	void aGrantByTheNameOfAUnionLetsItsEditorWriteThereOnly() {
		call().environment("HUUNGHI_PASSWORD", PASSWORD).dataSets(sample.sonLa(), sample.laiChau()).run(at(USER, "demo")).done();
		administer("user", "add", "--role", "province", "An").done();
		String done = administer("grant", "An", "--union", "Liên hiệp các tổ chức hữu nghị tỉnh Sơn La", "--access", "write").done().out();
		assertTrue(done.contains("union:" + SampleData.SON_LA), done);
		administer("grant", "An", "--union", SampleData.LAI_CHAU, "--access", "none").done();
		String seen = asOther("An", "list").done().out();
		assertTrue(seen.contains("Tráng Thị Xuân"), seen);
		assertFalse(seen.contains("Nhiệm kỳ thử"), "what is closed is not seen: " + seen);
		administer("revoke", "An", "--union", SampleData.LAI_CHAU).done();
		assertEquals("No record has the id or name: Hà Nội", administer("grant", "An", "--union", "Hà Nội", "--access", "read").failedWithOneLine(1));
	}

	@Test
	void whatAReaderMayNotDoIsToldInOneLineOfHisLanguage() {
		administer("user", "add", "--role", "reader", "Bình").done();
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("lo"))) {
			Call call = Call.in(locale).dataSets(sample.sonLa()).environment("HUUNGHI_USER_FOLDER", folder.resolve("user").toString())
					.environment("HUUNGHI_PASSWORD", OTHER_PASSWORD).run(at("Bình", "demo"));
			String line = call.failedWithOneLine(3);
			assertFalse(line.contains("!") || line.contains("{"), line);
		}
	}

	@Test
	void theAdministratorSeesHowTheServerIsDoing() {
		Call call = administer("status").done();
		for (String words : List.of("State: well", "Data in: H2", "Connected: 1", "Commits: ", "Memory: ", "Disk: ", "Last backup: none yet",
				"Log-ins refused: 0", "lan ")) {
			assertTrue(call.out().contains(words), words + " in " + call.out());
		}
		Map<String, Object> json = JsonReader.object(administer("status", "--json").done().out());
		assertTrue(((Map<?, ?>) json.get("status")).containsKey("commits"), json.toString());
	}

	@Test
	void theAdministratorHasTheServerMakeABackup() {
		Call call = administer("backup").done();
		Path file = Path.of(call.out().strip().replaceAll(".* lies in ", ""));
		assertTrue(file.startsWith(data) && Files.isRegularFile(file), call.out());
		assertEquals("The server " + place() + " has begun a backup; it goes on also when you leave.", call.err().strip());
		call().run("backup", "--verify", file).done();
		assertFalse(administer("status").done().out().contains("none yet"));
		assertTrue(administer("backup", "-o", folder.resolve("x.zip")).failedWithOneLine(2).contains("--output goes with a data folder only"));
		administer("user", "add", "--role", "editor", "Bình").done();
		asOther("Bình", "backup").failedWithOneLine(3);
	}

	@Test
	void whoWasNotLetInIsCounted() {
		administer("user", "add", "--role", "editor", "Bình").done();
		as("Bình", "list").failedWithOneLine(3);
		as("Nam", "list").failedWithOneLine(3);
		assertTrue(administer("status").done().out().contains("Log-ins refused: 2\n"));
	}
}
