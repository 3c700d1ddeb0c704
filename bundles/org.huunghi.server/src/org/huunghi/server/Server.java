package org.huunghi.server;

import org.eclipse.net4j.acceptor.IAcceptor;
import org.eclipse.net4j.tcp.TCPUtil;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.server.request.Announcer;
import org.huunghi.server.request.RequestChannel;
import org.huunghi.server.request.RequestRegistry;

/** A union's server: an engine that listens on an address. */
public final class Server implements AutoCloseable {
	private final Engine engine;
	private final RequestRegistry requests = new RequestRegistry();
	private final Announcer announcer;
	private final IAcceptor acceptor;

	private Server(Engine engine, String address) {
		this.engine = engine;
		announcer = new Announcer(engine.repository());
		RequestChannel.install(engine.repository(), requests);
		TCPUtil.prepareContainer(engine.container());
		acceptor = TCPUtil.getAcceptor(engine.container(), address);
	}

	/**
	 * Starts a server.
	 *
	 * @param uuid lasting identity of the repository
	 * @param address host and port, such as {@code 127.0.0.1:2036}
	 */
	public static Server start(Database database, String uuid, String address) {
		return new Server(Engine.start(database, uuid), address);
	}

	/** @return the requests that it answers, to which more can be added */
	public RequestRegistry requests() {
		return requests;
	}

	/** @return tells its clients of changes */
	public Announcer announcer() {
		return announcer;
	}

	/** Stops it; what was committed is in the database. */
	@Override
	public void close() {
		announcer.close();
		acceptor.close();
		engine.close();
	}
}
