package org.huunghi.repository.internal.net;

import java.io.IOException;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.internal.tcp.TCPConnector;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.server.Engine;

/** The line to a server: what of net4j runs on this side, and the session that is held over it. */
public final class ServerLine implements AutoCloseable {
	private static final long CONNECT_MILLIS = 10_000;

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final ServerConnection connection;
	private CDONet4jSession session;

	private ServerLine(Location.Server server, String user) {
		connection = new ServerConnection(server, user);
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		LifecycleUtil.activate(container);
	}

	/**
	 * Connects and logs in.
	 *
	 * @throws IOException or a RuntimeException when there is no way to the server, or it refuses
	 */
	public static ServerLine open(Location.Server server, Credentials credentials) throws IOException {
		ServerLine line = new ServerLine(server, credentials.user());
		try {
			line.logIn(credentials);
			return line;
		} catch (IOException | RuntimeException e) {
			line.close();
			throw e;
		}
	}

	private void logIn(Credentials credentials) throws IOException {
		IConnector connector = Net4jUtil.getConnector(container, TCPUtil.FACTORY_TYPE, connection.location().toString(), CONNECT_MILLIS);
		((TCPConnector) connector).getSocketChannel().socket().setTcpNoDelay(true);
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(Engine.REPOSITORY);
		configuration.setUserID(credentials.user());
		configuration.setCredentialsProvider(new PasswordCredentialsProvider(credentials.user(), credentials.password().clone()));
		configuration.setPassiveUpdateEnabled(true);
		session = configuration.openNet4jSession();
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
