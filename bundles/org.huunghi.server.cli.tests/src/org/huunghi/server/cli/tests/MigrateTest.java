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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.tests.SecondGifts;
import org.huunghi.repository.tests.StoredFolders;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.run.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that a version before has left is migrated from the command line, as a workbench's and as a server's. */
class MigrateTest {
	private static final String PASSWORD = "Sông Đà chảy về xuôi";

	@TempDir
	Path folder;
	private Path data;

	@BeforeEach
	void unpack() throws IOException {
		data = StoredFolders.unpack("gifts-1", folder.resolve("data"));
	}

	@AfterEach
	void uninstall() {
		EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
	}

	private static Call run(Object... arguments) {
		return Call.in(Locale.ENGLISH).bundles("org.huunghi.server.cli").environment("HUUNGHI_NEW_PASSWORD", PASSWORD).run(arguments);
	}

	private RunningServer serve() {
		return RunningServer.start(Configuration.standard(data).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0),
				OutputStream.nullOutputStream(), ReadyFolder::users);
	}

	private Repository connect(RunningServer server) {
		return Repositories.open(new Location.Server("127.0.0.1", server.address().getPort()), new Credentials("lan", PASSWORD.toCharArray()),
				new Trust(folder.resolve("known"), certificate -> true), folder.resolve("cache"));
	}

	@Test
	void aFolderThatNeedsNoMigration() {
		assertEquals("Nothing to do: the data in " + data + " are of the installed versions.", run("migrate", "--data", data).done().out().strip());
		assertTrue(run("migrate", "--data", folder.resolve("none")).failedWithOneLine(3).contains("holds no data"));
		run("migrate", "--data", data, "--backup", "x.zip", "--no-backup").failedWithOneLine(2);
	}

	@Test
	void everyCommandSaysWhatToDoAndMigrateDoesIt() throws IOException {
		SecondGifts.install();
		assertTrue(run("list", "--data", data).failedWithOneLine(3).endsWith("huunghi migrate --data " + data));

		Call would = run("migrate", "--data", data, "--dry-run").done();
		assertTrue(would.out().contains("Model sample:gifts: version 1 would become 2.") && would.out().contains("  Gift.keptAt: 1\n"), would.out());
		assertFalse(Files.exists(data.resolve("backup")) || Files.exists(data.resolve("left-over")));

		Call done = run("migrate", "--data", data).done();
		assertTrue(done.out().contains("Model sample:gifts: version 1 became 2."), done.out());
		assertTrue(done.err().startsWith("The old data, with their history, lie in " + data.resolve("repository-before-")), done.err());
		try (Stream<Path> files = Files.list(data.resolve("backup"))) {
			Path backup = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
			run("backup", "--verify", backup).done();
		}
		Map<String, Object> tea = JsonReader.object(run("show", "tea", "--json", "--data", data).done().out());
		assertTrue(tea.toString().contains("about 130 USD") && tea.toString().contains("good"), tea.toString());
		run("migrate", "--data", data).done();
	}

	@Test
	void theUsersAndLastingLocksOfAServerStay() {
		run("user", "add", "--role", "administrator", "lan", "--data", data).done();
		run("user", "add", "--role", "editor", "binh", "--data", data).done();
		try (RunningServer server = serve(); Repository repository = connect(server)) {
			repository.together().lock("tea", true, "đang hỏi lại");
			SecondGifts.install();
			assertTrue(run("migrate", "--data", data).failedWithOneLine(3).contains(Integer.toString(server.address().getPort())),
					"the server that has it open is named");
		}
		String users = run("user", "list", "--json", "--data", data).done().out();

		assertTrue(run("serve", "--data", data, "--address", "127.0.0.1", "--port", "0").failedWithOneLine(3).endsWith("huunghi migrate --data "
				+ data));
		run("migrate", "--data", data, "--no-backup").done();

		assertEquals(users, run("user", "list", "--json", "--data", data).done().out());
		try (RunningServer server = serve(); Repository repository = connect(server)) {
			assertEquals(List.of("tea lan đang hỏi lại"), repository.together().locks().stream().map(lock -> lock.recordId() + ' ' + lock.user()
					+ ' ' + lock.note()).toList());
			assertEquals(3, repository.search().count("Gift"), "a client that knew the old data finds the new ones");
			assertTrue(repository.read(view -> view.find("tea")).isPresent());
		}
	}
}
