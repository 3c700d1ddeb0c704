package org.huunghi.repository.internal.server;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.jvm.JVMUtil;

/** A CDO server inside this process, on an H2 database in a folder, reached without any port. */
public final class EmbeddedServer implements AutoCloseable {
	/** A slow or busy machine may need long for a large commit; within one process there is no line that could break meanwhile. */
	private static final int COMMIT_SECONDS = 3600;
	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String acceptor = Engine.REPOSITORY + '-' + COUNT.incrementAndGet();
	private final Engine engine;

	private EmbeddedServer(Engine engine) {
		this.engine = engine;
		JVMUtil.prepareContainer(engine.container());
		OrderedTransport.prepareContainer(engine.container());
		JVMUtil.getAcceptor(engine.container(), acceptor);
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
		IConnector connector = JVMUtil.getConnector(engine.container(), acceptor);
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(Engine.REPOSITORY);
		configuration.setUserID(userId);
		configuration.setPassiveUpdateEnabled(true);
		configuration.setSignalTimeout(Long.MAX_VALUE);
		CDONet4jSession session = configuration.openNet4jSession();
		session.options().setCommitTimeout(COMMIT_SECONDS);
		return session;
	}

	/** Stops the server; what was committed is in the files. */
	@Override
	public void close() {
		engine.close();
	}
}
