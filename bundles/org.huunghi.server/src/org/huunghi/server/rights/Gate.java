package org.huunghi.server.rights;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.cdo.spi.server.InternalSessionManager;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.factory.IFactoryKey;
import org.eclipse.spi.net4j.ServerProtocolFactory;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.identity.AccessEvent;
import org.huunghi.server.identity.AccessLog;
import org.huunghi.server.identity.Identity;
import org.huunghi.server.identity.User;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.rights.commit.CommitGuard;
import org.huunghi.server.rights.sight.Home;
import org.huunghi.server.rights.sight.Homes;
import org.huunghi.server.rights.signal.Doorkeeper;
import org.huunghi.server.rights.signal.GuardedProtocol;
import org.huunghi.server.rights.signal.GuardedProtocolFactory;
import org.huunghi.text.locale.Texts;

/**
 * The gate of a server: nobody reaches the repository over a connection but through it. It lets users in, gives each client what its user's rights
 * allow at that moment, and shuts out who may not be here any longer.
 */
public final class Gate implements Doorkeeper, AutoCloseable {
	private static final Logger LOG = Logger.getLogger(Gate.class.getName());
	private static final Texts TEXTS = Texts.beside(Gate.class, "messages");

	private final UserStore users;
	private final AccessLog log;
	private final Homes homes;
	private final Guests guests;
	private final Entrance entrance;
	private final Consumer<User> userChanges;

	private Gate(InternalRepository repository, Identity identity) {
		users = identity.users();
		log = identity.log();
		homes = new Homes(repository);
		entrance = new Entrance(identity.logIn());
		guests = new Guests(repository.getSessionManager(), users, log);
		userChanges = guests::userChanged;
	}

	/**
	 * Puts the gate before an engine that nobody can reach yet: it has to be there before an acceptor is.
	 *
	 * @param identity who may come in
	 */
	public static Gate install(Engine engine, Identity identity) {
		InternalRepository repository = engine.repository();
		Gate gate = new Gate(repository, identity);
		closeOtherProtocols(engine.container());
		engine.container().registerFactory(new GuardedProtocolFactory(name -> Engine.REPOSITORY.equals(name) ? repository : null, gate));
		InternalSessionManager sessions = repository.getSessionManager();
		sessions.setAuthenticator(gate.entrance);
		sessions.setPermissionManager(new Permissions(gate));
		sessions.addListener(gate.guests);
		repository.addHandler(new CommitGuard(gate));
		gate.users.addListener(gate.userChanges);
		return gate;
	}

	/** Net4j brings a few protocols of its own, which anybody could speak without logging in. */
	private static void closeOtherProtocols(IManagedContainer container) {
		List<IFactoryKey> others = container.getFactoryRegistry().keySet().stream().filter(key -> ServerProtocolFactory.PRODUCT_GROUP.equals(key.getProductGroup())).toList();
		others.forEach(container.getFactoryRegistry()::remove);
	}

	@Override
	public Optional<Rights> rights(InternalSession session) {
		if (session.getProtocol() instanceof GuardedProtocol protocol && protocol.isInside()) {
			return Optional.of(Rights.all());
		}
		return users.find(session.getUserID()).filter(User::enabled).map(User::rights);
	}

	/**
	 * @param id of an object of the main branch; for one that lies in a draft alone, what holds for the repository as a whole decides
	 * @return whether who holds the session may change the object
	 */
	public boolean mayWrite(InternalSession session, CDOID id) {
		Home home = homes.now(id);
		return rights(session).map((home == null ? Home.NOWHERE : home)::access).filter(Access.WRITE::equals).isPresent();
	}

	@Override
	public Homes homes() {
		return homes;
	}

	@Override
	public void loggingIn(GuardedProtocol protocol) {
		entrance.loggingIn(protocol);
	}

	@Override
	public RepositoryException refused(InternalSession session, String address, String what) {
		String user = session == null ? null : session.getUserID();
		log.add(AccessEvent.Kind.REFUSED, user, address, what);
		LOG.log(Level.FINE, "Refused to {0} at {1}: {2}", new Object[] { user, address, what });
		String key = session == null ? "login" : "forbidden";
		return new RepositoryException(Kind.FORBIDDEN, locale -> TEXTS.get(locale, key), null);
	}

	@Override
	public RepositoryException referred() {
		return new RepositoryException(Kind.FORBIDDEN, locale -> TEXTS.get(locale, "referred"), null);
	}

	@Override
	public RepositoryException failed() {
		return new RepositoryException(Kind.UNREACHABLE, locale -> TEXTS.get(locale, "failed"), null);
	}

	@Override
	public void committing(boolean moves, Runnable work) {
		if (!moves) {
			work.run();
			return;
		}
		homes.moving();
		try {
			work.run();
		} finally {
			homes.moved();
		}
	}

	/** Looks after nobody any longer; sessions end with the engine. */
	@Override
	public void close() {
		users.removeListener(userChanges);
		guests.close();
	}
}
