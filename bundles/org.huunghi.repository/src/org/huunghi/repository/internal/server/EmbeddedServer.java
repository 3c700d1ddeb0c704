package org.huunghi.repository.internal.server;

import java.nio.file.Path;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;

/** A CDO server inside this process, on an H2 database in a folder, reached without any port. */
public final class EmbeddedServer implements AutoCloseable {
	private final Engine engine;
	private final InProcess clients;

	private EmbeddedServer(Engine engine) {
		this.engine = engine;
		clients = new InProcess(engine);
	}

	/**
	 * Starts the server.
	 *
	 * @param folder for the database
	 * @param uuid lasting identity of the repository
	 * @param create whether to make the database; otherwise it must be there
	 * @throws RuntimeException whatever the database or CDO says; nothing runs then
	 */
	public static EmbeddedServer start(Path folder, String uuid, boolean create) {
		return new EmbeddedServer(Engine.start(new H2Database(folder, create), uuid));
	}

	/** Opens a session of the client. */
	public CDONet4jSession openSession(String userId) {
		return clients.openSession(userId);
	}

	/** Stops the server; what was committed is in the files. */
	@Override
	public void close() {
		engine.close();
	}
}
