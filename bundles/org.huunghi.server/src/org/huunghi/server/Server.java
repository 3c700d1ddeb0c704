package org.huunghi.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.repository.internal.server.InProcess;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.repository.internal.session.Beginning;
import org.huunghi.server.identity.Identity;
import org.huunghi.server.internal.net.LineRequests;
import org.huunghi.server.internal.net.Port;
import org.huunghi.server.internal.net.SessionLookup;
import org.huunghi.server.request.Announcer;
import org.huunghi.server.request.RequestRegistry;
import org.huunghi.server.rights.Gate;
import org.huunghi.server.status.ServerStatus;
import org.huunghi.server.tls.Listening;
import org.huunghi.server.tls.ServerKey;

/** A union's server: an engine that listens on an address. */
public final class Server implements AutoCloseable {
	private final Engine engine;
	private final Port port;
	private final Gate gate;
	private final Services services;
	private final Listening listening;

	private Server(Engine engine, Gate gate, Services services, Listening listening) throws IOException {
		this.engine = engine;
		this.gate = gate;
		this.listening = listening;
		this.services = services;
		port = open(engine, listening);
		LineRequests.install(port, services.requests());
	}

	/**
	 * Starts a server; the first start makes what every repository begins with.
	 *
	 * @param uuid lasting identity of the repository
	 * @param listening where it listens, and how it proves its identity there
	 * @param identity who may come in; closed by the caller, after the server
	 * @throws IOException when the port is in use, or the address is not this computer's; nothing runs then
	 * @throws RuntimeException whatever the database or CDO says; nothing runs then
	 */
	public static Server start(Database database, String uuid, Listening listening, Identity identity) throws IOException {
		ServerLog.install();
		Engine engine = Engine.start(database, uuid);
		Services services = null;
		try {
			begin(engine);
			Gate gate = Gate.install(engine, identity);
			services = new Services(engine, identity, gate);
			return new Server(engine, gate, services, listening);
		} catch (IOException | RuntimeException | Error e) {
			if (services != null) {
				services.close();
			}
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

	private static Port open(Engine engine, Listening listening) throws IOException {
		ServerKey key = listening.key();
		return Port.open(engine.container(), listening.address(), key == null ? null : key::engine, new SessionLookup(engine.repository()));
	}

	/** @return where it listens, with the port that was free */
	public InetSocketAddress address() {
		return port.bound();
	}

	/** @return the fingerprint of the certificate that clients are shown; empty where lines are plain */
	public Optional<String> fingerprint() {
		return Optional.ofNullable(listening.key()).map(ServerKey::fingerprint);
	}

	/** @return the number of connections, also of those over which nobody has logged in */
	public int connections() {
		return port.lines();
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
		gate.close();
		engine.close();
	}
}
