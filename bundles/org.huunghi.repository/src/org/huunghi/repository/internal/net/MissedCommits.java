package org.huunghi.repository.internal.net;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.protocol.CDOProtocol.CommitNotificationInfo;
import org.eclipse.emf.cdo.internal.common.commit.CDOCommitInfoImpl;
import org.eclipse.emf.cdo.internal.common.commit.FailureCommitInfo;
import org.eclipse.emf.cdo.spi.common.commit.InternalCDOCommitInfoManager;

/** The commits that others made while there was no line to the server: they are taken in as if they came late. */
final class MissedCommits {
	/** Each takes the server some milliseconds; after more of them the newest state is taken as a whole. */
	private static final int MOST = 300;
	/** For several at once a slow network takes no longer than for one. */
	private static final int AT_ONCE = 8;
	/** As many of them wait here at most until those before them have come. */
	private static final int AHEAD = 64;

	private final LineSession session;
	private final InternalCDOCommitInfoManager manager;
	private final long known;
	private final long until;
	private final List<CDOCommitInfo> infos = new ArrayList<>();

	/**
	 * Asks the server for them.
	 *
	 * @param until time of the server's newest commit when it opened the session
	 */
	MissedCommits(LineSession session, long until) {
		this.session = session;
		this.until = until;
		manager = session.getCommitInfoManager();
		known = session.known();
		session.getSessionProtocol().loadCommitInfos(null, Math.max(1, known), Long.MAX_VALUE, infos::add);
		infos.sort(Comparator.comparingLong(CDOCommitInfo::getTimeStamp));
	}

	/** @return whether the server's history goes on from what is known here, which it does not when an older state was put back */
	boolean continueWhatIsKnown() {
		return known == 0 || !infos.isEmpty() && infos.getFirst().getTimeStamp() == known;
	}

	/** @return whether there are too many to take them in one by one */
	boolean tooMany() {
		return infos.size() > MOST;
	}

	/** Takes them in one by one, in their order. */
	void takeIn() {
		long before = known;
		Deque<Future<CDOCommitInfo>> coming = new ArrayDeque<>();
		try (ExecutorService asking = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("huunghi-missed").factory())) {
			for (CDOCommitInfo info : infos) {
				if (info.getTimeStamp() > known) {
					if (!session.hasTaken(info.getTimeStamp())) {
						long previous = before;
						coming.add(asking.submit(() -> load(info, previous)));
					}
					before = info.getTimeStamp();
				}
				if (coming.size() > AHEAD) {
					takeIn(coming.remove());
				}
			}
			while (!coming.isEmpty()) {
				takeIn(coming.remove());
			}
		}
		if (until > before) {
			// commits that failed count in the order of commits too, but are kept nowhere
			session.handleCommitNotification(notification(new FailureCommitInfo(manager, until, before)));
		}
	}

	private CDOCommitInfo load(CDOCommitInfo info, long before) {
		return new CDOCommitInfoImpl(manager, info.getBranch(), info.getTimeStamp(), before, info.getUserID(), info.getComment(), info.getMergeSource(),
				session.getSessionProtocol().loadCommitData(info.getTimeStamp()));
	}

	private void takeIn(Future<CDOCommitInfo> coming) {
		try {
			session.handleCommitNotification(notification(coming.get()));
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static CommitNotificationInfo notification(CDOCommitInfo info) {
		CommitNotificationInfo notification = new CommitNotificationInfo();
		notification.setCommitInfo(info);
		notification.setClearResourcePathCache(true);
		return notification;
	}
}
