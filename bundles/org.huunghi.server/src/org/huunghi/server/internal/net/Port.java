package org.huunghi.server.internal.net;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javax.net.ssl.SSLEngine;

import org.eclipse.net4j.TransportInjector;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.internal.tcp.TCPAcceptor;
import org.eclipse.net4j.internal.tcp.TCPSelectorInjector;
import org.eclipse.net4j.tcp.ITCPSelector;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.io.IOUtil;

/**
 * Listens on a port. Other than net4j's own acceptor it says why it can't, goes on when a single line can't be accepted, and lets go of those who
 * don't speak as they should.
 */
public final class Port extends TCPAcceptor {
	private static final Logger LOG = Logger.getLogger(Port.class.getName());
	private static final long BIND_SECONDS = 10;
	/** After too many lines at once, for example, the next is accepted a little later. */
	private static final long PAUSE_MILLIS = 500;
	private static final long SETTLE_POLL_MILLIS = 20;

	private final InetSocketAddress address;
	private final Supplier<SSLEngine> security;
	private final Predicate<IConnector> sessions;
	private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
	/** Lines that have broken, as long as something of them is still under way. */
	private final Set<Peer> ending = ConcurrentHashMap.newKeySet();
	private final Strangers strangers = new Strangers();
	private final Patience patience = new Patience(peers);
	private final CompletableFuture<InetSocketAddress> bound = new CompletableFuture<>();

	private Port(InetSocketAddress address, Supplier<SSLEngine> security, Predicate<IConnector> sessions) {
		this.address = address;
		this.security = security;
		this.sessions = sessions;
		setAddress(address.getHostString());
		setPort(address.getPort());
		setStartSynchronously(false);
	}

	/**
	 * Starts to listen.
	 *
	 * @param address with port 0 for any that is free
	 * @param security makes the engine of TLS for a line; null for plain lines
	 * @param sessions whether somebody has logged in over a line
	 * @throws IOException when the address is not this computer's, or the port is in use
	 */
	public static Port open(IManagedContainer container, InetSocketAddress address, Supplier<SSLEngine> security, Predicate<IConnector> sessions)
			throws IOException {
		Port port = new Port(address, security, sessions);
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

	/** @return the number of lines, also of those that are still being made */
	public int lines() {
		return peers.size();
	}

	/**
	 * Ends a line that its client has given up.
	 *
	 * @param name which the client gave it
	 * @param waitMillis for how long to wait until nothing will be stored any more of what came over it
	 * @return whether that is so
	 */
	public boolean settle(String name, long waitMillis) throws InterruptedException {
		for (Peer peer : peers) {
			if (isCalled(peer, name)) {
				peer.shut(new EOFException("The client goes on over another line"));
			}
		}
		long limit = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMillis);
		while (Stream.concat(peers.stream(), ending.stream()).anyMatch(peer -> isCalled(peer, name) && !peer.settled())) {
			if (System.nanoTime() > limit) {
				return false;
			}
			Thread.sleep(SETTLE_POLL_MILLIS);
		}
		return true;
	}

	private static boolean isCalled(Peer peer, String name) {
		return peer.greeting() != null && peer.greeting().line().equals(name);
	}

	SSLEngine engine() {
		return security == null ? null : security.get();
	}

	boolean hasSession(Peer peer) {
		return sessions.test(peer);
	}

	@Override
	public void handleRegistration(ITCPSelector selector, ServerSocketChannel listening) {
		try {
			// else a server that is started again at once does not get its port under Linux; Windows would let two have it
			if (!System.getProperty("os.name").startsWith("Windows")) {
				listening.setOption(StandardSocketOptions.SO_REUSEADDR, true);
			}
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
		} catch (IOException | RuntimeException | Error e) {
			LOG.log(Level.WARNING, "A connection could not be accepted", e);
			IOUtil.closeSilent(socket);
			pause(selector, listening);
		}
	}

	private void accept(ITCPSelector selector, SocketChannel socket) throws IOException {
		socket.configureBlocking(false);
		// without it, a small answer waits for the receipt of the one before: 40 ms for each commit
		socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
		// for clients that give no sign of life by themselves
		socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
		patience.makeRoom();
		Peer peer = new Peer(this, (InetSocketAddress) socket.getRemoteAddress());
		prepareConnector(peer);
		peer.setSocketChannel(socket);
		peer.setSelector(selector);
		peers.add(peer);
		peer.whenShut(reason -> gone(peer, reason));
		peer.activate();
	}

	private void gone(Peer peer, Throwable reason) {
		ending.removeIf(Peer::settled);
		ending.add(peer);
		peers.remove(peer);
		if (!peer.admitted() && !peer.look()) {
			strangers.gone(peer, reason);
		}
	}

	/** What can't be accepted stays there, and would be offered again at once and for ever. */
	private void pause(ITCPSelector selector, ServerSocketChannel listening) {
		SelectionKey key = listening.keyFor(selector.getSocketSelector());
		if (key != null && key.isValid()) {
			key.interestOps(0);
			patience.later(PAUSE_MILLIS, () -> {
				key.interestOps(SelectionKey.OP_ACCEPT);
				selector.getSocketSelector().wakeup();
			});
		}
	}

	@Override
	protected void doDeactivate() throws Exception {
		patience.close();
		for (Peer peer : peers) {
			peer.shut(new IOException("The server stops"));
		}
		super.doDeactivate();
		getSelector().getSocketSelector().wakeup();
	}
}
