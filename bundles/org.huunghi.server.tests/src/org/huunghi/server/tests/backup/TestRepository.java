package org.huunghi.server.tests.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.internal.EmbeddedConnection;
import org.huunghi.repository.internal.folder.CacheFolder;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.EmbeddedServer;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.server.backup.Source;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.Store;
import org.huunghi.server.store.Stores;
import org.huunghi.server.tests.postgres.PostgresServer;

/** A repository in a data folder, on either kind of database, as a server has it open. */
final class TestRepository implements AutoCloseable {
	private final DataFolder folder;
	private final Database database;
	private final EmbeddedServer server;
	private final CDONet4jSession session;
	private final ClientRepository repository;

	private TestRepository(Configuration configuration) throws IOException {
		folder = DataFolder.open(configuration.folder(), Creation.IF_MISSING, configuration.get(Settings.STORE).kind());
		database = Stores.of(configuration, folder.repository(), folder.isNew());
		server = EmbeddedServer.start(database, folder.uuid());
		session = server.openSession("tester");
		CacheFolder cache = CacheFolder.open(configuration.folder().resolveSibling("caches"), folder.uuid());
		repository = new ClientRepository(session, cache, new EmbeddedConnection(folder.path(), "tester"), cache::close);
		if (folder.isNew()) {
			repository.initialise();
			folder.completed();
		}
		repository.catchUp();
	}

	/** @param kind h2 or postgresql; each call with postgresql makes a new database */
	static Configuration configuration(Path folder, String kind) throws Exception {
		Store store = kind.equals("h2") ? Store.H2 : Store.parse(PostgresServer.shared().newDatabase());
		return Configuration.standard(folder).with(Settings.STORE, store);
	}

	static TestRepository open(Configuration configuration) throws IOException {
		return new TestRepository(configuration);
	}

	Repository repository() {
		return repository;
	}

	CDONet4jSession session() {
		return session;
	}

	Source source() {
		return Source.of(folder, database);
	}

	String export() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Transfer.exportAll(repository, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		repository.close();
		server.close();
		folder.close();
	}
}
