package org.huunghi.repository.internal.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.server.CDOServerUtil;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.db.CDODBUtil;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.net4j.CDONet4jServerUtil;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.db.DBUtil;
import org.eclipse.net4j.jvm.JVMUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.huunghi.union.UnionPackage;

/** A CDO server inside this process, on an H2 database in a folder, reached without any port. */
public final class EmbeddedServer implements AutoCloseable {
	/** A slow or busy machine may need long for a large commit; within one process there is no line that could break meanwhile. */
	private static final int COMMIT_SECONDS = 3600;

	private static final String NAME = "huunghi";
	private static final AtomicInteger COUNT = new AtomicInteger();

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final String acceptor = NAME + '-' + COUNT.incrementAndGet();
	private final H2Database database;
	private IRepository repository;

	private EmbeddedServer(Path folder, boolean create) {
		database = new H2Database(folder, create);
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
		EmbeddedServer server = new EmbeddedServer(folder, create);
		try {
			server.start(uuid);
			return server;
		} catch (RuntimeException | Error e) {
			server.close();
			throw e;
		}
	}

	private void start(String uuid) {
		database.check();
		Net4jUtil.prepareContainer(container);
		JVMUtil.prepareContainer(container);
		OrderedTransport.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		CDONet4jServerUtil.prepareContainer(container);
		LifecycleUtil.activate(container);

		IMappingStrategy mapping = CDODBUtil.createHorizontalMappingStrategy(true, true, true);
		DBStore store = new ModernH2Store();
		store.setMappingStrategy(mapping);
		store.setDBAdapter(new ModernH2Adapter());
		store.setDBConnectionProvider(DBUtil.createConnectionProvider(database.source()));
		Map<String, String> properties = new HashMap<>();
		properties.put(IRepository.Props.OVERRIDE_UUID, uuid);
		properties.put(IRepository.Props.SUPPORTING_AUDITS, "true");
		properties.put(IRepository.Props.SUPPORTING_BRANCHES, "true");
		// a view that is closed must not interrupt the thread of its query: H2 closes its file when a thread is interrupted while reading, and
		// the interrupt may hit whatever the pool's thread does next
		properties.put(IRepository.Props.ALLOW_INTERRUPT_RUNNING_QUERIES, "false");
		repository = CDOServerUtil.createRepository(NAME, store, properties);
		repository.setInitialPackages(UnionPackage.eINSTANCE);
		CDOServerUtil.addRepository(container, repository);
		JVMUtil.getAcceptor(container, acceptor);
		new Tables((InternalRepository) repository, mapping).make();
	}

	/** Opens a session of the client. */
	public CDONet4jSession openSession(String userId) {
		IConnector connector = JVMUtil.getConnector(container, acceptor);
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(NAME);
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
		if (repository != null) {
			LifecycleUtil.deactivate(repository);
		}
		LifecycleUtil.deactivate(container);
		database.shutdown();
	}
}
