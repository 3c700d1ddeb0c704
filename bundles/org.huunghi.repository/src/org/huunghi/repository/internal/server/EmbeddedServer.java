package org.huunghi.repository.internal.server;

import java.nio.file.Path;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;

/** A CDO server inside this process, reached without any port. */
public final class EmbeddedServer implements AutoCloseable {
	private final Engine engine;
	private final InProcess clients;

	private EmbeddedServer(Engine engine) {
		this.engine = engine;
		clients = new InProcess(engine);
	}

	/**
	 * Starts the server on the H2 database in a folder.
	 *
	 * @param uuid lasting identity of the repository
	 * @param create whether to make the database; otherwise it must be there
	 * @throws RuntimeException whatever the database or CDO says; nothing runs then
	 */
	public static EmbeddedServer start(Path folder, String uuid, boolean create) {
		return start(new H2Database(folder, create), uuid);
	}

	/**
	 * Starts the server.
	 *
	 * @param uuid lasting identity of the repository
	 * @throws RuntimeException whatever the database or CDO says; nothing runs then
	 */
	public static EmbeddedServer start(Database database, String uuid) {
		return new EmbeddedServer(Engine.start(database, uuid));
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
