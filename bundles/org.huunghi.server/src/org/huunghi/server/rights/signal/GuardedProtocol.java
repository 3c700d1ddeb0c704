package org.huunghi.server.rights.signal;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

import org.eclipse.emf.cdo.common.protocol.CDOProtocol.CommitNotificationInfo;
import org.eclipse.emf.cdo.server.IRepositoryProvider;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocol;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.channel.IChannel;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.jvm.IJVMConnector;
import org.eclipse.net4j.signal.SignalReactor;
import org.eclipse.net4j.util.security.DiffieHellman.Client.Response;
import org.eclipse.net4j.util.security.DiffieHellman.Server.Challenge;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.rights.sight.Sight;

/** CDO's protocol towards one client, as far as that client may use it. */
public final class GuardedProtocol extends CDOServerProtocol {
	private final Doorkeeper doorkeeper;
	private final AllowedSignals signals = new AllowedSignals(this);
	/** Numbers of the queries of this client that run. */
	private final Set<Integer> queries = ConcurrentHashMap.newKeySet();
	private volatile Intake intake;
	private volatile String address = "";
	private volatile boolean inside;

	GuardedProtocol(IRepositoryProvider repositories, Doorkeeper doorkeeper) {
		super(repositories);
		this.doorkeeper = doorkeeper;
		setStreamWrapper(new GuardedStreams(this));
	}

	/** Net4j sets the channel before anything is received. */
	@Override
	public void setChannel(IChannel channel) {
		super.setChannel(channel);
		if (channel != null) {
			address = RemoteAddress.of(channel);
			inside = channel.getMultiplexer() instanceof IJVMConnector;
		}
	}

	@Override
	public ExecutorService getExecutorService() {
		ExecutorService threads = super.getExecutorService();
		if (threads == null) {
			return null;
		}
		Intake now = intake;
		if (now == null || now.threads() != threads) {
			now = new Intake(this, threads);
			intake = now;
		}
		return now;
	}

	/** @return whether the client is the server itself: such a connection can't be made from another process */
	public boolean isInside() {
		return inside;
	}

	/** @return where the client is; empty where that is in this process */
	public String address() {
		return address;
	}

	Doorkeeper doorkeeper() {
		return doorkeeper;
	}

	Set<Integer> queries() {
		return queries;
	}

	/** @return the rights at this moment; empty before log-in, and after the user was shut out */
	Optional<Rights> rights() {
		InternalSession session = getSession();
		return session == null ? Optional.empty() : doorkeeper.rights(session);
	}

	/** @throws SecurityException where the user was shut out meanwhile */
	Rights requireRights() {
		return rights().orElseThrow(() -> Refused.because(refused("no longer a user")));
	}

	/** @return what the user can see at this moment */
	Sight sight() {
		return new Sight(requireRights(), doorkeeper.homes());
	}

	/** Notes that something was refused; the answer is for the client. */
	RepositoryException refused(String what) {
		return doorkeeper.refused(getSession(), address, what);
	}

	/** @return the line over which the client has come; empty where it has ended */
	public Optional<IConnector> line() {
		IChannel channel = getChannel();
		return channel != null && channel.getMultiplexer() instanceof IConnector line ? Optional.of(line) : Optional.empty();
	}

	/** Ends the connection. */
	void hangUp() {
		IChannel channel = getChannel();
		if (channel != null) {
			channel.close();
		}
	}

	@Override
	protected SignalReactor createSignalReactor(short signal) {
		if (inside) {
			return ofCdo(signal);
		}
		SignalReactor allowed = signals.create(signal);
		return allowed == null ? new RefusedSignal(this, signal) : allowed;
	}

	/** CDO's own signals, where they tell nothing that might be closed. */
	SignalReactor ofCdo(short signal) {
		return super.createSignalReactor(signal);
	}

	@Override
	public Response sendAuthenticationChallenge(Challenge challenge) throws Exception {
		doorkeeper.loggingIn(this);
		return super.sendAuthenticationChallenge(challenge);
	}

	@Override
	public void sendCommitNotification(CommitNotificationInfo info) throws Exception {
		Optional<Rights> rights = inside ? Optional.of(Rights.all()) : rights();
		if (rights.isPresent()) {
			super.sendCommitNotification(visible(info, new Sight(rights.get(), doorkeeper.homes())));
		}
	}

	private static CommitNotificationInfo visible(CommitNotificationInfo info, Sight sight) {
		CommitNotificationInfo visible = new CommitNotificationInfo();
		visible.setSender(info.getSender());
		visible.setRevisionProvider(info.getRevisionProvider());
		visible.setClearResourcePathCache(info.isClearResourcePathCache());
		visible.setLockChangeInfo(info.getLockChangeInfo());
		visible.setCommitInfo(sight.commit(info.getCommitInfo()));
		return visible;
	}
}
