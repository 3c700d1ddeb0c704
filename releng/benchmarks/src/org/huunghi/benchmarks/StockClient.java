package org.huunghi.benchmarks;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.huunghi.repository.internal.server.Engine;

/** A client of CDO as it comes, over plain TCP, with one object committed on the {@link StockServer}. */
final class StockClient implements AutoCloseable {
	private final IManagedContainer container = ContainerUtil.createContainer();
	private final CDONet4jSession session;
	private final CDOTransaction transaction;

	/**
	 * @param port of the server
	 * @param first the object, which is committed before the constructor returns
	 */
	StockClient(String port, EObject first) throws Exception {
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		LifecycleUtil.activate(container);
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(TCPUtil.getConnector(container, "127.0.0.1:" + port));
		configuration.setRepositoryName(Engine.REPOSITORY);
		session = configuration.openNet4jSession();
		transaction = session.openTransaction();
		transaction.createResource("/benchmark").getContents().add(first);
		transaction.commit();
	}

	/** Commits what has changed since. */
	void commit() throws Exception {
		transaction.commit();
	}

	@Override
	public void close() {
		session.close();
		LifecycleUtil.deactivate(container);
	}
}
