package org.huunghi.repository.internal.net;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.server.Engine;

/** The line to a server: what of net4j runs on this side, and the session that is held over it. */
public final class ServerLine implements AutoCloseable {
	private final IManagedContainer container = ContainerUtil.createContainer();
	private final ServerConnection connection;
	private final Dialer dialer;
	private CDONet4jSession session;

	private ServerLine(Location.Server server, String user, Trust trust) {
		connection = new ServerConnection(server, user);
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		LifecycleUtil.activate(container);
		dialer = new Dialer(container, server, trust);
	}

	/**
	 * Connects and logs in.
	 *
	 * @throws RepositoryException when there is no way to the server, or it refuses
	 */
	public static ServerLine open(Location.Server server, Credentials credentials, Trust trust) {
		ServerLine line = new ServerLine(server, credentials.user(), trust);
		try {
			line.logIn(credentials);
			return line;
		} catch (RuntimeException e) {
			line.close();
			throw e;
		}
	}

	private void logIn(Credentials credentials) {
		ClientConnector connector = dialer.dial();
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(Engine.REPOSITORY);
		configuration.setUserID(credentials.user());
		configuration.setCredentialsProvider(new PasswordCredentialsProvider(credentials.user(), credentials.password().clone()));
		configuration.setPassiveUpdateEnabled(true);
		try {
			session = configuration.openNet4jSession();
		} catch (RuntimeException e) {
			connector.close();
			throw dialer.failures().ofLogIn(e, credentials.user());
		}
	}

	public CDONet4jSession session() {
		return session;
	}

	public ServerConnection connection() {
		return connection;
	}

	/** Logs out and lets go of everything. */
	@Override
	public void close() {
		LifecycleUtil.deactivate(session);
		LifecycleUtil.deactivate(container);
	}
}
