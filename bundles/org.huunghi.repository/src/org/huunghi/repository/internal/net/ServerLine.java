package org.huunghi.repository.internal.net;

import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.PasswordCredentials;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.request.Requests;
import org.huunghi.repository.internal.session.CommitGuard;

/** The line to a server, and the session that is held over it: when the line breaks, another one is made, and the session goes on over that. */
public final class ServerLine implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(ServerLine.class.getName());
	private static final long PULSE_MILLIS = 2_500;
	/** A server gives a sign of life as often as this side does: three that lack are too many. */
	private static final long SILENCE_MILLIS = 8_000;

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final ServerConnection connection;
	private final Dialer dialer;
	private final char[] password;
	private final UncertainCommits commits = new UncertainCommits(this::doubt, this::online);
	private final LineSession session = new LineSession(commits);
	private final ScheduledExecutorService pulses = Executors.newSingleThreadScheduledExecutor(runnable -> thread("huunghi-pulse", runnable));
	private final ExecutorService recovering = Executors.newSingleThreadExecutor(runnable -> thread("huunghi-reconnect", runnable));
	private final Requests requests;
	private volatile ClientConnector line;
	private volatile boolean closed;
	private final List<Runnable> missed = new CopyOnWriteArrayList<>();

	private ServerLine(Location.Server server, Credentials credentials, Trust trust) {
		connection = new ServerConnection(server, credentials.user());
		password = credentials.password().clone();
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		LifecycleUtil.activate(container);
		dialer = new Dialer(container, server, trust);
		requests = new Requests(() -> session, new Errors(server, null, () -> closed));
	}

	private static Thread thread(String name, Runnable runnable) {
		Thread thread = new Thread(runnable, name);
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Connects and logs in.
	 *
	 * @throws RepositoryException when there is no way to the server, or it refuses
	 */
	public static ServerLine open(Location.Server server, Credentials credentials, Trust trust) {
		ServerLine line = new ServerLine(server, credentials, trust);
		try {
			line.logIn();
			return line;
		} catch (RuntimeException e) {
			line.close();
			throw e;
		}
	}

	private void logIn() {
		line = dialer.dial();
		try {
			PasswordCredentials credentials = new PasswordCredentials(connection.user(), password);
			new LineConfiguration(session, line, new PasswordCredentialsProvider(credentials), connection.user()).openNet4jSession();
		} catch (RuntimeException e) {
			throw dialer.failures().ofLogIn(e, connection.user());
		}
		watch(line);
		pulses.scheduleWithFixedDelay(this::pulse, PULSE_MILLIS, PULSE_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void pulse() {
		ClientConnector now = line;
		if (now.silentMillis() > SILENCE_MILLIS) {
			now.shut(new SocketTimeoutException("No sign of life for " + now.silentMillis() + " ms"));
		} else {
			now.pulse();
		}
	}

	private boolean online() {
		return connection.state() == ConnectionState.ONLINE;
	}

	/** A commit was not answered: whatever the line looks like, another one brings certainty. */
	private void doubt() {
		if (!online()) {
			return;
		}
		line.shut(new SocketTimeoutException("A commit was not answered"));
	}

	private void watch(ClientConnector current) {
		current.whenShut(reason -> {
			if (closed || current != line) {
				return;
			}
			LOG.log(Level.INFO, "The line to " + connection.location() + " is broken: " + reason);
			connection.state(ConnectionState.RECONNECTING, dialer.failures().ofLoss(reason));
			try {
				recovering.execute(this::recover);
			} catch (RejectedExecutionException e) {
				LOG.log(Level.FINE, "It is being closed", e);
			}
		});
	}

	private void recover() {
		connection.tell();
		try {
			Recovery.Result result = new Recovery(dialer, session, commits, requests, () -> closed).run(line.name());
			line = result.line();
			if (closed) {
				line.close();
				return;
			}
			connection.state(ConnectionState.ONLINE, null);
			if (result.settled()) {
				commits.noOthers();
			}
			commits.tell();
			watch(line);
			if (!result.complete()) {
				missed.forEach(Runnable::run);
			}
		} catch (RepositoryException e) {
			LOG.log(Level.WARNING, "The connection to " + connection.location() + " is given up", e);
			connection.state(ConnectionState.OFFLINE, e);
			commits.giveUp();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		connection.tell();
	}

	public CDONet4jSession session() {
		return session;
	}

	public ServerConnection connection() {
		return connection;
	}

	/** @return finds out what became of commits that were not answered */
	public CommitGuard commits() {
		return commits;
	}

	/** Has something done, each time, after commits were missed of which nobody will be told one by one. */
	public void addMissed(Runnable work) {
		missed.add(work);
	}

	/** Has it done no longer. */
	public void removeMissed(Runnable work) {
		missed.remove(work);
	}

	/** Logs out and lets go of everything. */
	@Override
	public void close() {
		closed = true;
		pulses.shutdownNow();
		recovering.shutdownNow();
		LifecycleUtil.deactivate(session);
		if (line != null) {
			line.close();
		}
		LifecycleUtil.deactivate(container);
		Arrays.fill(password, '\0');
		if (connection.state() != ConnectionState.OFFLINE) {
			connection.state(ConnectionState.OFFLINE, null);
			connection.tell();
		}
	}
}
