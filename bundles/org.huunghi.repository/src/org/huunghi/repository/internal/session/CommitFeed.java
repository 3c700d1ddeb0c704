package org.huunghi.repository.internal.session;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfoHandler;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.internal.index.IndexUpdate;
import org.huunghi.repository.internal.index.SearchIndex;

/**
 * Follows the commits of this and other clients: brings each into the search index, then tells the listeners. Commits are
 * taken in their order, by one thread; the listeners have a thread of their own and may commit themselves.
 */
final class CommitFeed implements CDOCommitInfoHandler, AutoCloseable {
	private static final Logger LOG = Logger.getLogger(CommitFeed.class.getName());
	/** The index files are made lasting once it has been quiet for so long; what comes before is caught up with at the next start. */
	private static final long QUIET_MILLIS = 2_000;
	/** Updates come within milliseconds; what has not come by then will not, and the server finds out what matters of it. */
	private static final long UPDATE_MILLIS = 10_000;
	/** An answer that takes longer will not come. */
	private static final long LONGEST_MILLIS = 600_000;

	private static final long NO_GAP = Long.MAX_VALUE;

	private final CDOSession session;
	private final CDOBranch branch;
	private final SearchIndex index;
	private final Listeners listeners;
	private final ScheduledThreadPoolExecutor indexing = new ScheduledThreadPoolExecutor(1, runnable -> thread("huunghi-index", runnable));
	private final ExecutorService telling = Executors.newSingleThreadExecutor(runnable -> thread("huunghi-changes", runnable));
	private long indexed;
	/** Time of the last commit before the first that lacks in the index. */
	private long gap = NO_GAP;
	private volatile long saved;

	/** @param branch whose commits are followed; others don't matter here */
	CommitFeed(CDOSession session, CDOBranch branch, SearchIndex index, Listeners listeners) {
		this.session = session;
		this.branch = branch;
		this.index = index;
		this.listeners = listeners;
		indexing.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		indexed = session.getLastUpdateTime();
		saved = index.time();
		session.getCommitInfoManager().addCommitInfoHandler(this);
	}

	private static Thread thread(String name, Runnable runnable) {
		Thread thread = new Thread(runnable, name);
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void handleCommitInfo(CDOCommitInfo info) {
		if (info.getBranch() != branch) {
			return;
		}
		try {
			indexing.execute(() -> take(info));
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "A commit came while closing; the index catches up at the next start", e);
		}
	}

	private void take(CDOCommitInfo info) {
		try {
			ChangeEvent event = IndexUpdate.of(info, session, index);
			telling.execute(() -> listeners.tell(event));
		} catch (Exception e) {
			LOG.log(Level.WARNING, "The search index did not take in a commit", e);
			noteGap();
		} finally {
			done(info.getTimeStamp());
		}
		indexing.schedule(() -> saveIfQuiet(info.getTimeStamp()), QUIET_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** From here on something lacks in the index: what is in the files must not be said to be complete. */
	private synchronized void noteGap() {
		if (gap == NO_GAP) {
			gap = indexed;
		}
	}

	/** Something was missed: takes in all that has happened since the last commit that the index knows. Returns at once. */
	void fillGap() {
		try {
			indexing.execute(() -> {
				noteGap();
				fill();
			});
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "It is being closed; the index catches up at the next start", e);
		}
	}

	/** Where commits failed to be taken in because there was no way to the data, that is made up for when there is one again. */
	void wayIsBack() {
		if (hasGap()) {
			fillGap();
		}
	}

	private synchronized boolean hasGap() {
		return gap != NO_GAP;
	}

	private void fill() {
		long from = gap;
		long to = session.getLastUpdateTime();
		try {
			if (from < to) {
				ChangeEvent event = IndexUpdate.of(session.compareRevisions(branch.getPoint(from), branch.getPoint(to)), branch.getPoint(to), session, index);
				telling.execute(() -> listeners.tell(event));
			}
			synchronized (this) {
				gap = NO_GAP;
			}
			done(to);
			indexing.schedule(() -> saveIfQuiet(to), QUIET_MILLIS, TimeUnit.MILLISECONDS);
		} catch (Exception e) {
			LOG.log(Level.WARNING, "The search index does not catch up; it will when the connection is back, or at the next start", e);
		}
	}

	private synchronized void done(long time) {
		indexed = Math.max(indexed, time);
		notifyAll();
	}

	/** @return time of the last commit that is in the index */
	synchronized long indexed() {
		return indexed;
	}

	private void saveIfQuiet(long time) {
		if (time == indexed() && time != saved && !hasGap()) {
			save();
		}
	}

	private void save() {
		try {
			index.save(indexed());
			saved = indexed();
		} catch (Exception e) {
			LOG.log(Level.WARNING, "The search index could not be saved", e);
		}
	}

	/** Waits until a view knows all commits that have been made through this program. */
	void awaitUpdates(CDOView view) {
		view.waitForUpdate(session.getLastUpdateTime(), UPDATE_MILLIS);
	}

	/** Waits until searches find what a commit brought; what it brought on another branch they never find. */
	void awaitIndexed(CDOBranch committed, long time) {
		if (committed != branch) {
			return;
		}
		long limit = System.currentTimeMillis() + LONGEST_MILLIS;
		boolean interrupted = false;
		synchronized (this) {
			while (indexed < time && System.currentTimeMillis() < limit && !indexing.isShutdown()) {
				try {
					wait(1_000);
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Brings the index to the present state, without commits coming in between. */
	void catchUp(Callable<?> work) throws IOException {
		between(work);
		saved = index.time();
	}

	/** Makes the index anew between two commits. Returns at once; listeners are told what is found now and was not before, or the other way round. */
	void renew(Renewal work) {
		try {
			indexing.execute(() -> {
				try {
					ChangeEvent event = work.run();
					saved = index.time();
					if (!event.added().isEmpty() || !event.removed().isEmpty()) {
						telling.execute(() -> listeners.tell(event));
					}
				} catch (Exception e) {
					LOG.log(Level.WARNING, "The search index is not made anew; it will when the connection is back, or at the next start", e);
				}
			});
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "It is being closed; the index is made anew at the next start", e);
		}
	}

	/** Makes an index anew. */
	interface Renewal {
		/** @return what listeners are told */
		ChangeEvent run() throws IOException;
	}

	/** Does something with the index between two commits. */
	<T> T between(Callable<T> work) throws IOException {
		try {
			return indexing.submit(work).get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof IOException failure) {
				throw failure;
			}
			throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	/** Ends when what has come is in the files. */
	@Override
	public void close() {
		session.getCommitInfoManager().removeCommitInfoHandler(this);
		indexing.execute(() -> {
			if (saved != indexed() && !hasGap()) {
				save();
			}
		});
		// what is waiting for its quiet time is dropped, what has come is worked off
		indexing.shutdown();
		try {
			indexing.awaitTermination(1, TimeUnit.MINUTES);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		telling.shutdown();
	}
}
