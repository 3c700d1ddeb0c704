package org.huunghi.server.tests.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.server.store.PostgresDatabase;
import org.huunghi.server.store.PostgresSettings;
import org.huunghi.server.tests.postgres.PostgresServer;

/** Makes new databases of one kind. */
enum Databases {
	H2 {
		@Override
		Database create() {
			try {
				Path folder = Files.createTempDirectory("huunghi-matrix");
				folder.toFile().deleteOnExit();
				return new H2Database(folder, true);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	},
	POSTGRES {
		@Override
		Database create() {
			return new PostgresDatabase(PostgresSettings.of(PostgresServer.shared().newDatabase(), PostgresServer.USER, null));
		}
	};

	/** @return an empty database, not opened yet */
	abstract Database create();
}
