package org.huunghi.server.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.migration.FolderMigration;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.tests.SecondGifts;
import org.huunghi.repository.tests.StoredFolders;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.run.RunningServer;
import org.huunghi.union.migration.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose plug-ins are of other versions than those of the server is told so in one line, and writes nothing there. */
class OtherModelTest {
	private static final String PASSWORD = "Sông Đà chảy về xuôi";

	@TempDir
	Path folder;
	private Path data;

	@BeforeEach
	void unpack() throws Exception {
		data = StoredFolders.unpack("gifts-1", folder.resolve("data"));
		UserStore.open(data).add("lan", Role.ADMINISTRATOR, PASSWORD.toCharArray());
	}

	@AfterEach
	void uninstall() {
		EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
		EPackage.Registry.INSTANCE.remove(SecondGifts.FIRST);
	}

	private RunningServer serve() {
		return RunningServer.start(Configuration.standard(data).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0),
				OutputStream.nullOutputStream());
	}

	private Repository connect(RunningServer server) {
		return Repositories.open(new Location.Server("127.0.0.1", server.address().getPort()), new Credentials("lan", PASSWORD.toCharArray()),
				new Trust(folder.resolve("known"), certificate -> true), folder.resolve("cache"));
	}

	private void assertRefused(Kind kind, RunningServer server) {
		RepositoryException failure = assertThrows(RepositoryException.class, () -> connect(server).close());
		assertEquals(kind, failure.kind(), failure::getMessage);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("lo"))) {
			String line = failure.message(locale);
			assertTrue(line.lines().count() == 1 && line.contains("sample:gifts") && !line.contains("{"), line);
		}
	}

	@Test
	void aServerOfAnOlderVersion() {
		try (RunningServer server = serve()) {
			connect(server).close();
			SecondGifts.install();
			assertRefused(Kind.OLDER_VERSION, server);
		}
	}

	@Test
	void aServerOfANewerVersion() {
		EPackage second = SecondGifts.install();
		FolderMigration.migrate(data, new Migrations(), false);
		try (RunningServer server = serve()) {
			connect(server).close();
			EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
			EPackage.Registry.INSTANCE.put(SecondGifts.FIRST, second);
			assertRefused(Kind.NEWER_VERSION, server);
		}
	}
}
