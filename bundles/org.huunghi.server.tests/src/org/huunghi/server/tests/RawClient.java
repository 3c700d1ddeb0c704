package org.huunghi.server.tests;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.IPasswordCredentialsProvider;
import org.huunghi.repository.internal.server.Engine;

/** A client that speaks CDO itself, without anything of ours that might be well-behaved. */
public final class RawClient implements AutoCloseable {
	private final IManagedContainer container = ContainerUtil.createContainer();
	private final CDONet4jSession session;

	/** @param user one of the {@link TestUsers}, with their password */
	public RawClient(int port, String user) {
		this(port, user, TestUsers.provider(user));
	}

	/**
	 * @param user what the client says that its user is called; may be null
	 * @param credentials what it answers when it is asked to log in; may be null
	 */
	public RawClient(int port, String user, IPasswordCredentialsProvider credentials) {
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		LifecycleUtil.activate(container);
		IConnector connector = TCPUtil.getConnector(container, "127.0.0.1:" + port);
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(Engine.REPOSITORY);
		configuration.setUserID(user);
		configuration.setCredentialsProvider(credentials);
		try {
			session = configuration.openNet4jSession();
		} catch (RuntimeException e) {
			close();
			throw e;
		}
	}

	public CDONet4jSession session() {
		return session;
	}

	@Override
	public void close() {
		LifecycleUtil.deactivate(container);
	}
}
