package org.huunghi.server.rights.signal;

import static org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants.*;

import java.util.Optional;
import java.util.Set;

import org.eclipse.net4j.signal.SignalReactor;
import org.huunghi.repository.rights.Rights;

/**
 * Which signals a client may send. Before log-in it is the one that logs in, after it those that reading takes, and those that writing takes where
 * the user may change anything at all. What is not named here is refused: replication and delegation, which are for other servers; locks, large
 * objects, units and changes of passwords, for which this program has its own ways; messages from client to client.
 */
final class AllowedSignals {
	/** They tell of branches, of times, of who is logged in and of the model, or set something for the client's own session. */
	private static final Set<Short> HARMLESS = Set.of(SIGNAL_OPENED_SESSION, SIGNAL_CLOSE_VIEW, SIGNAL_LOAD_PACKAGES, SIGNAL_LOAD_BRANCH, SIGNAL_LOAD_SUB_BRANCHES,
			SIGNAL_LOAD_BRANCHES, SIGNAL_DISABLE_PASSIVE_UPDATE, SIGNAL_SET_PASSIVE_UPDATE_MODE, SIGNAL_CHANGE_SUBSCRIPTION, SIGNAL_REPOSITORY_TIME,
			SIGNAL_GET_REMOTE_SESSIONS, SIGNAL_UNSUBSCRIBE_REMOTE_SESSIONS, SIGNAL_ENABLE_LOCK_NOTIFICATION, SIGNAL_SET_LOCK_NOTIFICATION_MODE,
			SIGNAL_LOAD_OBJECT_LIFETIME, SIGNAL_RESET_TRANSACTION);

	private final GuardedProtocol protocol;

	AllowedSignals(GuardedProtocol protocol) {
		this.protocol = protocol;
	}

	/** @return what answers the signal; null where this client may not send it now */
	SignalReactor create(short signal) {
		if (protocol.getSession() == null) {
			return signal == SIGNAL_OPEN_SESSION ? new LogInSignal(protocol) : null;
		}
		Optional<Rights> rights = protocol.rights();
		if (rights.isEmpty()) {
			return null;
		}
		SignalReactor reading = reading(signal);
		return reading == null && rights.get().writes() ? writing(signal) : reading;
	}

	private SignalReactor reading(short signal) {
		return switch (signal) {
		case SIGNAL_OPEN_VIEW -> new OpenViewSignal(protocol);
		case SIGNAL_SWITCH_TARGET -> new SwitchTargetSignal(protocol);
		case SIGNAL_LOAD_REVISIONS -> new LoadRevisionsSignal(protocol);
		case SIGNAL_LOAD_REVISION_BY_VERSION -> new LoadRevisionByVersionSignal(protocol);
		case SIGNAL_REFRESH_SESSION -> new RefreshSignal(protocol);
		case SIGNAL_LOAD_COMMIT_INFOS -> new LoadCommitInfosSignal(protocol);
		case SIGNAL_LOAD_COMMIT_DATA -> new LoadCommitDataSignal(protocol);
		case SIGNAL_LOAD_CHANGE_SETS -> new LoadChangeSetsSignal(protocol);
		case SIGNAL_LOAD_MERGE_DATA -> new LoadMergeDataSignal(protocol);
		case SIGNAL_QUERY -> new QuerySignal(protocol);
		case SIGNAL_QUERY_CANCEL -> new QueryCancelSignal(protocol);
		// says no by itself where it is not allowed
		case SIGNAL_COMMIT_TRANSACTION -> new CommitSignal(protocol);
		default -> HARMLESS.contains(signal) ? protocol.ofCdo(signal) : null;
		};
	}

	private SignalReactor writing(short signal) {
		return switch (signal) {
		case SIGNAL_CREATE_BRANCH -> new CreateBranchSignal(protocol);
		case SIGNAL_RENAME_BRANCH -> new RenameBranchSignal(protocol);
		default -> null;
		};
	}
}
