package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.UUID;
import java.util.function.Supplier;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

import org.eclipse.net4j.TransportInjector;
import org.eclipse.net4j.connector.ConnectorException;
import org.eclipse.net4j.internal.tcp.TCPSelectorInjector;
import org.eclipse.net4j.tcp.ITCPSelector;
import org.eclipse.net4j.util.container.IManagedContainer;

/** The side of a line on which the program is that wants to use a server. */
final class ClientConnector extends LineConnector {
	private final InetSocketAddress address;
	private final Supplier<SSLEngine> security;
	private final String name = UUID.randomUUID().toString();
	private SSLEngine engine;
	private volatile boolean connected;

	private ClientConnector(InetSocketAddress address, Supplier<SSLEngine> security) throws IOException {
		this.address = address;
		this.security = security;
		setHost(address.getHostString());
		setPort(address.getPort());
		SocketChannel socket = SocketChannel.open();
		socket.configureBlocking(false);
		setSocketChannel(socket);
	}

	/**
	 * Makes a line, and waits until both sides have greeted.
	 *
	 * @param security makes the engine of TLS; null for a plain line
	 * @throws ConnectException SocketTimeoutException or the like, when nobody takes the call
	 * @throws NotAServerException when whoever takes it is no server of Hữu Nghị
	 * @throws SSLException when the server does not prove that it is the one that is asked for
	 * @throws IOException why there is no line otherwise; nothing is left of it then
	 */
	static ClientConnector open(IManagedContainer container, InetSocketAddress address, Supplier<SSLEngine> security, long timeoutMillis)
			throws IOException {
		ClientConnector connector = new ClientConnector(address, security);
		new TransportInjector().process(container, null, null, null, connector);
		new TCPSelectorInjector().process(container, null, null, null, connector);
		try {
			connector.connectAsync();
			connector.waitForConnection(timeoutMillis);
			return connector;
		} catch (ConnectorException e) {
			connector.shut(new SocketTimeoutException("No answer within " + timeoutMillis + " ms"));
			throw connector.whyNot();
		}
	}

	private IOException whyNot() {
		Throwable failure = failure();
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one instanceof RefusedCertificate) {
				return new SSLException(one);
			}
		}
		// somebody took the call, but does not speak as a server of ours does
		if (connected) {
			return new NotAServerException(failure);
		}
		return failure instanceof IOException known ? known : new IOException(failure);
	}

	/** @return by which the server knows the line, also after it broke; nobody can guess it */
	String name() {
		return name;
	}

	@Override
	public Location getLocation() {
		return Location.CLIENT;
	}

	@Override
	protected SSLEngine engine() {
		engine = security == null ? null : security.get();
		return engine;
	}

	@Override
	public void handleRegistration(ITCPSelector selector, SocketChannel socket) {
		guarded(() -> {
			setSelectionKey(socket.register(selector.getSocketSelector(), SelectionKey.OP_CONNECT, this));
			if (socket.connect(address)) {
				connected(selector, socket);
			}
		});
	}

	@Override
	public void handleConnect(ITCPSelector selector, SocketChannel socket) {
		guarded(() -> {
			if (socket.finishConnect()) {
				connected(selector, socket);
			}
		});
	}

	private void connected(ITCPSelector selector, SocketChannel socket) throws IOException {
		connected = true;
		socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
		begin(selector, socket);
	}

	@Override
	protected void ready() throws IOException {
		if (engine != null && !CertificateCheck.PROTOCOL.equals(engine.getApplicationProtocol())) {
			throw new IOException("The server speaks something else within TLS");
		}
		greet(Greeting.ours().over(name));
	}

	@Override
	protected void greeted(Greeting other) {
		open();
	}

	@Override
	protected void checkIncoming() {
		// the server is trusted
	}
}
