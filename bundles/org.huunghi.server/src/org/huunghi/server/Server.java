package org.huunghi.server;

import java.io.IOException;
import java.net.InetSocketAddress;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.repository.internal.server.InProcess;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.repository.internal.session.Beginning;
import org.huunghi.server.internal.net.Port;
import org.huunghi.server.request.Announcer;
import org.huunghi.server.request.RequestRegistry;
import org.huunghi.server.status.ServerStatus;

/** A union's server: an engine that listens on an address. */
public final class Server implements AutoCloseable {
	private final Engine engine;
	private final Port port;
	private final Services services;

	private Server(Engine engine, Services services, Port port) {
		this.engine = engine;
		this.services = services;
		this.port = port;
	}

	/**
	 * Starts a server; the first start makes what every repository begins with.
	 *
	 * @param uuid lasting identity of the repository
	 * @param address to listen on, with port 0 for any that is free
	 * @throws IOException when the port is in use, or the address is not this computer's; nothing runs then
	 * @throws RuntimeException whatever the database or CDO says; nothing runs then
	 */
	public static Server start(Database database, String uuid, InetSocketAddress address) throws IOException {
		ServerLog.install();
		Engine engine = Engine.start(database, uuid);
		try {
			begin(engine);
			Services services = new Services(engine);
			return new Server(engine, services, Port.open(engine.container(), address));
		} catch (IOException | RuntimeException | Error e) {
			engine.close();
			throw e;
		}
	}

	/** Done before anybody is let in. */
	private static void begin(Engine engine) {
		try (InProcess inside = new InProcess(engine)) {
			CDOSession session = inside.openSession("");
			try {
				Beginning.putInto(session);
			} catch (CommitException e) {
				throw new IllegalStateException(e);
			} finally {
				session.close();
			}
		}
	}

	/** @return where it listens, with the port that was free */
	public InetSocketAddress address() {
		return port.bound();
	}

	/** @return the requests that it answers, to which more can be added */
	public RequestRegistry requests() {
		return services.requests();
	}

	/** @return tells its clients of changes */
	public Announcer announcer() {
		return services.announcer();
	}

	/** @return tells how it is doing, to which more can be added */
	public ServerStatus status() {
		return services.status();
	}

	/** Stops it; what was committed is in the database. */
	@Override
	public void close() {
		services.sayGoodbye();
		port.close();
		services.close();
		engine.close();
	}
}
