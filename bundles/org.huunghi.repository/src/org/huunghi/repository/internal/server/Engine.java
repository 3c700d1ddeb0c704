package org.huunghi.repository.internal.server;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.server.CDOServerUtil;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.db.CDODBUtil;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.net4j.CDONet4jServerUtil;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.db.DBUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.huunghi.union.UnionPackage;

/**
 * A CDO repository on a database, with audits and branches, and the container that it lives in. It can't be reached before somebody adds an
 * acceptor to the container: within this process for the embedded repository, on a port for a union's server.
 */
public final class Engine implements AutoCloseable {
	/** Name of the one repository of a server. */
	public static final String REPOSITORY = "huunghi";

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final Database database;
	private InternalRepository repository;

	private Engine(Database database) {
		this.database = database;
	}

	/**
	 * Starts the engine.
	 *
	 * @param uuid lasting identity of the repository
	 * @throws ModelVersionException when it holds records of older or newer versions of the models than are installed; nothing is changed in it then
	 * @throws RuntimeException whatever the database or CDO says; nothing runs then
	 */
	public static Engine start(Database database, String uuid) {
		return start(database, uuid, false);
	}

	/**
	 * Starts the engine on a repository of older models, only to read it: nothing is made in it for the models that are installed.
	 *
	 * @param uuid lasting identity of the repository
	 * @throws RuntimeException whatever the database or CDO says; nothing runs then
	 */
	public static Engine startAsItIs(Database database, String uuid) {
		return start(database, uuid, true);
	}

	private static Engine start(Database database, String uuid, boolean asItIs) {
		Engine engine = new Engine(database);
		try {
			engine.start(uuid, asItIs);
			return engine;
		} catch (RuntimeException | Error e) {
			engine.close();
			throw e;
		}
	}

	private void start(String uuid, boolean asItIs) {
		database.check();
		StoredIdentity.check(database, uuid);
		if (!asItIs) {
			StoredModels.check(database);
		}
		Net4jUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		CDONet4jServerUtil.prepareContainer(container);
		LifecycleUtil.activate(container);

		IMappingStrategy mapping = CDODBUtil.createHorizontalMappingStrategy(true, true, true);
		DBStore store = database.createStore();
		store.setMappingStrategy(mapping);
		store.setDBAdapter(database.adapter());
		store.setDBConnectionProvider(DBUtil.createConnectionProvider(database.source()));
		Map<String, String> properties = new HashMap<>();
		properties.put(IRepository.Props.OVERRIDE_UUID, uuid);
		properties.put(IRepository.Props.SUPPORTING_AUDITS, "true");
		properties.put(IRepository.Props.SUPPORTING_BRANCHES, "true");
		// a view that is closed must not interrupt the thread of its query: H2 closes its file when a thread is interrupted while reading, and
		// the interrupt may hit whatever the pool's thread does next
		properties.put(IRepository.Props.ALLOW_INTERRUPT_RUNNING_QUERIES, "false");
		repository = (InternalRepository) CDOServerUtil.createRepository(REPOSITORY, store, properties);
		if (!asItIs) {
			repository.setInitialPackages(UnionPackage.eINSTANCE);
		}
		CDOServerUtil.addRepository(container, repository);
		StoredIdentity.put(store, uuid);
		repository.addHandler(new RemovalGuard());
		repository.addHandler(new RoomCheck(database));
		if (!asItIs) {
			database.grow(new Tables(repository, mapping)::make);
		}
	}

	/** @return the container, to which acceptors and connectors are added */
	public IManagedContainer container() {
		return container;
	}

	/** @return the running repository */
	public InternalRepository repository() {
		return repository;
	}

	/** @return the database that it is on */
	public Database database() {
		return database;
	}

	/** Stops everything; what was committed is in the database. */
	@Override
	public void close() {
		if (repository != null) {
			LifecycleUtil.deactivate(repository);
		}
		LifecycleUtil.deactivate(container);
		database.shutdown();
	}
}
