package org.huunghi.server.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.migration.MigrationReport;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.tests.SecondGifts;
import org.huunghi.repository.tests.StoredFolders;
import org.huunghi.server.backup.Backup;
import org.huunghi.server.backup.Restoration;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.Store;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.migration.ServerMigration;
import org.huunghi.server.run.RunningServer;
import org.huunghi.server.tests.postgres.PostgresServer;
import org.huunghi.union.migration.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose data lie in PostgreSQL is migrated: all in one transaction, with its users. */
class PostgresMigrationTest {
	private static final String PASSWORD = "Sông Đà chảy về xuôi";

	@TempDir
	Path folder;

	@AfterEach
	void uninstall() {
		EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
	}

	/** @return a server of the version before, as one gets that goes from H2 to PostgreSQL */
	private Configuration before() throws Exception {
		Path stored = StoredFolders.unpack("gifts-1", folder.resolve("stored"));
		UserStore.open(stored).add("lan", Role.ADMINISTRATOR, PASSWORD.toCharArray());
		Backup backup = Backup.take(Configuration.standard(stored), folder.resolve("stored.zip"));
		Configuration server = Configuration.standard(folder.resolve("data")).with(Settings.STORE, Store.parse(PostgresServer.shared().newDatabase()))
				.with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0);
		Restoration.restore(backup.file(), server, false);
		return server;
	}

	private Object read(Configuration configuration, String id, String feature) {
		try (RunningServer server = RunningServer.start(configuration, OutputStream.nullOutputStream());
				Repository repository = Repositories.open(new Location.Server("127.0.0.1", server.address().getPort()),
						new Credentials("lan", PASSWORD.toCharArray()), new Trust(folder.resolve("known"), certificate -> true),
								folder.resolve("cache"))) {
			return repository.read(view -> {
				EObject object = view.find(id).orElseThrow();
				return object.eGet(object.eClass().getEStructuralFeature(feature));
			});
		}
	}

	@Test
	void theRecordsAreMigratedAndTheUsersStay() throws Exception {
		Configuration server = before();
		SecondGifts.install();
		assertEquals(Kind.OLDER_VERSION, assertThrows(RepositoryException.class, () -> RunningServer.start(server,
				OutputStream.nullOutputStream())).kind());

		ServerMigration migration = new ServerMigration(server, new Migrations().add(SecondGifts.FIRST, new SecondGifts()), false);
		assertTrue(migration.look().isNeeded());
		MigrationReport report = migration.migrate();
		assertEquals(List.of(new MigrationReport.Model("sample:gifts", 1, 2)), report.models());
		assertTrue(Files.isRegularFile(report.leftOverFile().orElseThrow()) && report.before().isEmpty());
		assertFalse(Files.exists(folder.resolve("data/migrated.zip")) || Files.exists(folder.resolve("data/restoring")));

		assertEquals("Khăn lụa ຜ້າໄໝ", read(server, "silk", "what"));
		assertFalse(migration.migrate().isNeeded());
	}

	@Test
	void aMigrationThatFailsChangesNothing() throws Exception {
		Configuration server = before();
		SecondGifts.install();
		Migrations failing = new Migrations().add(SecondGifts.FIRST, new org.huunghi.union.migration.Migration() {
			@Override
			public void complete(EObject old, EObject now) {
				throw new IllegalStateException("broken step");
			}
		});
		RepositoryException failure = assertThrows(RepositoryException.class, () -> new ServerMigration(server, failing, false).migrate());
		assertTrue(failure.getMessage().contains("broken step"), failure.getMessage());
		assertFalse(Files.exists(folder.resolve("data/left-over")) && Files.list(folder.resolve("data/left-over")).findAny().isPresent());
		EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
		assertEquals("Khăn lụa ຜ້າໄໝ", read(server, "silk", "object"));
	}
}
