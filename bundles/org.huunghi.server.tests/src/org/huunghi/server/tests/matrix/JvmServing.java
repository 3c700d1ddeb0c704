package org.huunghi.server.tests.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.huunghi.repository.Repository;
import org.huunghi.repository.internal.EmbeddedConnection;
import org.huunghi.repository.internal.folder.CacheFolder;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.EmbeddedServer;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.repository.internal.session.ClientRepository;

/** A server in this process, on any database, and its clients. */
final class JvmServing implements Transport.Serving {
	private static final String UUID = "6b0d3f4e-0f55-4f0a-9d43-0c3a3a1b2c4e";

	private final EmbeddedServer server;

	private JvmServing(EmbeddedServer server) {
		this.server = server;
	}

	static JvmServing start(Database database) {
		ServerLog.install();
		return new JvmServing(EmbeddedServer.start(database, UUID));
	}

	@Override
	public Repository open(Path cache) {
		try {
			CacheFolder folder = CacheFolder.open(cache, UUID);
			String user = System.getProperty("user.name");
			ClientRepository client = new ClientRepository(server.openSession(user), folder, new EmbeddedConnection(cache, user), folder::close);
			client.initialise();
			client.catchUp();
			return client;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		server.close();
	}
}
