package org.huunghi.repository.internal.session;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.util.ConcurrentAccessException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.net4j.util.concurrent.TimeoutRuntimeException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.request.Refusal;

/** The one place that commits: one commit at a time, and searches find each when it has returned. */
final class Commits {
	/** News that has not come by then does not come; the server decides anyway. */
	private static final long NEWS_MILLIS = 5_000;

	private final ReentrantLock lock;
	private final CommitFeed feed;
	private final CommitGuard guard;
	private final Errors errors;

	/**
	 * @param guard finds out what became of commits to which no answer came
	 * @param lock the same for all who commit through one session
	 */
	Commits(CommitFeed feed, CommitGuard guard, Errors errors, ReentrantLock lock) {
		this.lock = lock;
		this.feed = feed;
		this.guard = guard;
		this.errors = errors;
	}

	/**
	 * Commits what is dirty in the transaction, or does nothing. Where the answer is lost, it waits for half a minute at most to find out what became
	 * of the commit.
	 *
	 * @return the time of the commit, or 0 where there was nothing to commit
	 * @throws org.huunghi.repository.RepositoryException CONFLICT when others changed the same since; LOCKED or FORBIDDEN when the server
	 *         refuses it; UNREACHABLE or another kind when it can't be stored, or can't be found out to be
	 */
	long commit(CDOTransaction transaction, String comment, IProgressMonitor monitor) {
		long time = commit(transaction, comment, monitor, true);
		if (time != 0) {
			feed.committed(transaction.getBranch(), time);
		}
		return time;
	}

	private long commit(CDOTransaction transaction, String comment, IProgressMonitor monitor, boolean first) {
		long before = transaction.getLastCommitTime();
		Exception failure;
		lock.lock();
		try {
			feed.awaitUpdates(transaction);
			if (!transaction.isDirty()) {
				return 0;
			}
			transaction.setCommitComment(guard.mark(transaction, comment));
			CDOCommitInfo info = monitor == null ? transaction.commit() : transaction.commit(monitor);
			feed.awaitUpdates(transaction);
			return info == null ? 0 : info.getTimeStamp();
		} catch (ConcurrentAccessException e) {
			throw Failure.because(e, Kind.CONFLICT, "conflict");
		} catch (CommitException e) {
			if (changesWhatIsGone(e)) {
				throw Failure.because(e, Kind.CONFLICT, "conflict");
			}
			failure = e;
		} catch (TimeoutRuntimeException e) {
			if (transaction.getLastCommitTime() > before) {
				// it is stored; what others did just before is yet to come
				return transaction.getLastCommitTime();
			}
			failure = e;
		} finally {
			lock.unlock();
		}
		return switch (guard.fate(transaction)) {
		case STORED -> transaction.getLastCommitTime();
		case UNKNOWN -> throw errors.ofUnknownCommit(failure);
		case NOT_STORED -> {
			if (!first) {
				throw errors.ofCommit(failure);
			}
			errors.checkWay();
			yield commit(transaction, comment, monitor, false);
		}
		case ANSWERED -> {
			Exception told = failure;
			throw Refusal.find(told).orElseGet(() -> errors.ofCommit(told));
		}
		};
	}

	/** CDO's server calls a change of a newer version a conflict, but not the change of what somebody else has removed just before. */
	private static boolean changesWhatIsGone(CommitException failure) {
		String said = failure.getMessage();
		return said != null && said.startsWith("Revision ") && said.contains(" not found by ");
	}

	/** Waits until a view knows all commits that have been made through this program. */
	void awaitUpdates(CDOView view) {
		feed.awaitUpdates(view);
	}

	/** Waits until a view knows of a commit that it did not know of at that time, where the server has told that there is one. */
	void awaitNews(CDOView view, long known) {
		view.waitForUpdate(known + 1, NEWS_MILLIS);
	}

	/**
	 * Does something without other commits of this program coming in between. A transaction that is opened here misses none: CDO does not tell
	 * of a commit to a transaction that is opened at the moment in which the commit is made known.
	 */
	<T> T exclusively(Supplier<T> work) {
		lock.lock();
		try {
			return work.get();
		} finally {
			lock.unlock();
		}
	}
}
