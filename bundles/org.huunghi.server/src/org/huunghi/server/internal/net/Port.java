package org.huunghi.server.internal.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.net4j.TransportInjector;
import org.eclipse.net4j.internal.tcp.TCPAcceptor;
import org.eclipse.net4j.internal.tcp.TCPConnector;
import org.eclipse.net4j.internal.tcp.TCPSelectorInjector;
import org.eclipse.net4j.tcp.ITCPSelector;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.io.IOUtil;

/**
 * Listens on a port. Other than net4j's own acceptor it says why it can't, and goes on when a single connection can't be accepted.
 */
public final class Port extends TCPAcceptor {
	private static final Logger LOG = Logger.getLogger(Port.class.getName());
	private static final long BIND_SECONDS = 10;

	private final InetSocketAddress address;
	private final CompletableFuture<InetSocketAddress> bound = new CompletableFuture<>();

	private Port(InetSocketAddress address) {
		this.address = address;
		setAddress(address.getHostString());
		setPort(address.getPort());
		setStartSynchronously(false);
	}

	/**
	 * Starts to listen.
	 *
	 * @param address with port 0 for any that is free
	 * @throws IOException when the address is not this computer's, or the port is in use
	 */
	public static Port open(IManagedContainer container, InetSocketAddress address) throws IOException {
		Port port = new Port(address);
		TCPUtil.prepareContainer(container);
		new TransportInjector().process(container, null, TCPUtil.FACTORY_TYPE, null, port);
		new TCPSelectorInjector().process(container, null, TCPUtil.FACTORY_TYPE, null, port);
		port.activate();
		try {
			port.bound.get(BIND_SECONDS, TimeUnit.SECONDS);
			return port;
		} catch (ExecutionException e) {
			port.close();
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		} catch (Exception e) {
			port.close();
			throw new IOException(e);
		}
	}

	/** @return where it listens, with the port that was free */
	public InetSocketAddress bound() {
		return bound.join();
	}

	@Override
	public void handleRegistration(ITCPSelector selector, ServerSocketChannel listening) {
		try {
			listening.setOption(StandardSocketOptions.SO_REUSEADDR, true);
			listening.bind(address);
			listening.register(selector.getSocketSelector(), SelectionKey.OP_ACCEPT, this);
			bound.complete((InetSocketAddress) listening.getLocalAddress());
		} catch (IOException | RuntimeException e) {
			bound.completeExceptionally(e);
		}
	}

	@Override
	public void handleAccept(ITCPSelector selector, ServerSocketChannel listening) {
		SocketChannel socket = null;
		try {
			socket = listening.accept();
			if (socket != null) {
				accept(selector, socket);
			}
		} catch (ClosedChannelException e) {
			LOG.log(Level.FINE, "The port is closed", e);
		} catch (IOException | RuntimeException e) {
			LOG.log(Level.WARNING, "A connection could not be accepted", e);
			IOUtil.closeSilent(socket);
		}
	}

	private void accept(ITCPSelector selector, SocketChannel socket) throws IOException {
		socket.configureBlocking(false);
		// without it, a small answer waits for the receipt of the one before: 40 ms for each commit
		socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
		TCPConnector connector = createConnector();
		prepareConnector(connector);
		connector.setSocketChannel(socket);
		connector.setSelector(selector);
		connector.activate();
	}
}
