package org.huunghi.repository.internal.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.session.CDOSession;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.net.ServerConnection;
import org.huunghi.repository.internal.request.Announcement;
import org.huunghi.repository.internal.request.Announcements;
import org.huunghi.repository.internal.request.Requests;
import org.huunghi.repository.internal.request.RightsAnswer;
import org.huunghi.repository.internal.together.BranchTogether;
import org.huunghi.repository.internal.together.Line;
import org.huunghi.repository.together.Together;

/** What a client has to do with its server beside reading and writing: requests, announcements, and those who are there too. */
public final class ServerSide implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(ServerSide.class.getName());

	private final Supplier<? extends CDOSession> session;
	private final Connection connection;
	private final Requests requests;
	private final Announcements announcements = new Announcements();
	private final Line line;
	private final Runnable follow = this::follow;
	private final AtomicBoolean closed = new AtomicBoolean();
	private ConnectionState before = ConnectionState.OFFLINE;

	/**
	 * @param session gives the session that is open now, which may be another one after the connection was lost
	 * @param folder of the repository, for messages
	 */
	ServerSide(Supplier<? extends CDOSession> session, Connection connection, Path folder) {
		this.session = session;
		this.connection = connection;
		requests = new Requests(session, new Errors(connection.location(), folder, closed::get));
		line = new Line(requests, announcements);
		connection.addListener(follow);
		announcements.on(Announcement.RIGHTS, this::askRights);
		follow();
	}

	/** Whoever is asked in vain is believed to allow everything: the server refuses what is not allowed, whatever is believed here. */
	private void askRights() {
		if (connection instanceof ServerConnection server) {
			try {
				server.rights(RightsAnswer.read(requests.ask(RightsAnswer.REQUEST, Map.of())).rights());
			} catch (RuntimeException e) {
				// over the next line it is asked again
				Level level = connection.state() == ConnectionState.ONLINE ? Level.WARNING : Level.FINE;
				LOG.log(level, "The server does not say what its user may do", e);
			}
		}
	}

	/** After each new connection the server has to be told again, and to be asked what has changed meanwhile. */
	private void follow() {
		if (tell()) {
			askRights();
		}
	}

	/** @return whether there is a new connection */
	private synchronized boolean tell() {
		ConnectionState now = connection.state();
		boolean online = now != before && now == ConnectionState.ONLINE;
		if (now != before && now == ConnectionState.ONLINE) {
			announcements.hear(session.get());
			line.connected();
		} else if (now != before) {
			line.disconnected();
		}
		before = now;
		return online;
	}

	/** @return what the server can be asked */
	public Requests requests() {
		return requests;
	}

	/** @return what the server says by itself */
	public Announcements announcements() {
		return announcements;
	}

	/** @param keys finds the key of the record with an id; gives null where there is none */
	Together together(CDOBranch branch, Function<String, CDOID> keys) {
		return new BranchTogether(line, branch.getID(), keys);
	}

	/** The server can be asked until this has said goodbye. */
	@Override
	public void close() {
		connection.removeListener(follow);
		line.close();
		announcements.close();
		closed.set(true);
	}
}
