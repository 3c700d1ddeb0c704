package org.huunghi.server.internal.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLEngine;

import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocol;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CommitTransactionIndication;
import org.eclipse.net4j.connector.IServerConnector;
import org.eclipse.net4j.protocol.IProtocol;
import org.eclipse.net4j.signal.SignalFinishedEvent;
import org.eclipse.net4j.signal.SignalScheduledEvent;
import org.eclipse.net4j.tcp.ITCPSelector;
import org.eclipse.spi.net4j.InternalChannel;
import org.huunghi.repository.internal.net.Greeting;
import org.huunghi.repository.internal.net.LineConnector;

/** The server's side of a line. Whoever has not logged in may not take much of the server's time and memory. */
final class Peer extends LineConnector implements IServerConnector {
	/** Messages that a client may send before it has logged in; it needs about ten. */
	private static final int MOST_BEFORE_LOG_IN = 40;

	private final Port port;
	private final InetSocketAddress address;
	private final long begun = System.nanoTime();
	private final AtomicInteger commits = new AtomicInteger();
	private volatile boolean admitted;
	private int messages;

	Peer(Port port, InetSocketAddress address) {
		this.port = port;
		this.address = address;
	}

	/** @return who it is, for the log */
	InetSocketAddress address() {
		return address;
	}

	long ageMillis() {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
	}

	/** @return whether somebody has logged in over it, as of the last look */
	boolean admitted() {
		return admitted;
	}

	/** @return whether somebody has logged in over it */
	boolean look() {
		admitted = admitted || port.hasSession(this);
		return admitted;
	}

	@Override
	public Port getAcceptor() {
		return port;
	}

	@Override
	public Location getLocation() {
		return Location.SERVER;
	}

	@Override
	public String getHost() {
		return address.getAddress().getHostAddress();
	}

	@Override
	public int getPort() {
		return address.getPort();
	}

	@Override
	protected SSLEngine engine() {
		return port.engine();
	}

	@Override
	public void handleRegistration(ITCPSelector selector, SocketChannel socket) {
		guarded(() -> begin(selector, socket));
	}

	@Override
	protected void ready() {
		port.addConnector(this);
		open();
	}

	@Override
	protected void greeted(Greeting other) {
		greet(Greeting.ours());
	}

	/** Counts the commits that are under way. */
	@Override
	protected void initChannel(InternalChannel channel, IProtocol<?> protocol) {
		super.initChannel(channel, protocol);
		if (protocol instanceof CDOServerProtocol cdo) {
			cdo.addListener(event -> {
				if (event instanceof SignalScheduledEvent<?> begun && begun.getSignal() instanceof CommitTransactionIndication) {
					commits.incrementAndGet();
				} else if (event instanceof SignalFinishedEvent<?> ended && ended.getSignal() instanceof CommitTransactionIndication) {
					commits.decrementAndGet();
				}
			});
		}
	}

	/** @return whether the line has ended, and nothing will be stored any more of what came over it */
	boolean settled() {
		return ended() && commits.get() <= 0;
	}

	@Override
	protected void checkIncoming() throws IOException {
		if (!admitted && ++messages > MOST_BEFORE_LOG_IN && !look()) {
			throw new ProtocolException("Too many messages before the log-in");
		}
	}

	/** @return for the log */
	@Override
	public String toString() {
		return "from " + getHost() + ':' + getPort();
	}
}
