package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;

import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerLook;
import org.huunghi.repository.connection.Trust;

/** Looks at a server from outside: takes up a line, reads the greeting, and hangs up. Whatever certificate it shows is only looked at, and nothing is sent that is secret. */
public final class Look implements AutoCloseable {
	private static final long TIMEOUT_MILLIS = 10_000;

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final Location.Server server;
	private final Onlooker onlooker;

	private Look(Location.Server server) {
		this.server = server;
		onlooker = new Onlooker(server);
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		LifecycleUtil.activate(container);
	}

	/** @see org.huunghi.repository.Repositories#look */
	public static ServerLook at(Location.Server server) {
		try (Look look = new Look(server)) {
			return look.look();
		} catch (IOException e) {
			throw new ConnectFailures(server, Trust.known(Path.of(""))).ofLine(e);
		}
	}

	private ServerLook look() throws IOException {
		IOException first = null;
		for (InetAddress address : InetAddress.getAllByName(server.host())) {
			try {
				return look(new InetSocketAddress(address, server.port()));
			} catch (IOException e) {
				first = first == null ? e : first;
			}
		}
		throw first;
	}

	private ServerLook look(InetSocketAddress address) throws IOException {
		try {
			return look(address, true);
		} catch (NotAServerException e) {
			if (!address.getAddress().isLoopbackAddress() || !e.hungUp()) {
				throw e;
			}
			return look(address, false);
		}
	}

	private ServerLook look(InetSocketAddress address, boolean withTls) throws IOException {
		long begin = System.nanoTime();
		ClientConnector line = ClientConnector.open(container, address, withTls ? this::engine : null, TIMEOUT_MILLIS);
		Duration answer = Duration.ofNanos(System.nanoTime() - begin);
		Greeting greeting = line.greeting();
		line.close();
		return new ServerLook(server, greeting.program(), withTls ? onlooker.seen() : Optional.empty(), Greeting.ours().compare(greeting) == 0, answer);
	}

	private SSLEngine engine() {
		try {
			SSLContext context = SSLContext.getInstance("TLSv1.3");
			context.init(null, new TrustManager[] { onlooker }, null);
			SSLEngine engine = context.createSSLEngine(server.host(), server.port());
			engine.setUseClientMode(true);
			SSLParameters parameters = engine.getSSLParameters();
			parameters.setProtocols(new String[] { "TLSv1.3" });
			parameters.setApplicationProtocols(new String[] { CertificateCheck.PROTOCOL });
			engine.setSSLParameters(parameters);
			return engine;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		LifecycleUtil.deactivate(container);
	}
}
