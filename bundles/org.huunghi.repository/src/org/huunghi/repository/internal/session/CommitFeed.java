package org.huunghi.repository.internal.session;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
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
	/** An answer that takes longer will not come: searches then go on with what there is. */
	private static final long LONGEST_MILLIS = 60_000;
	/** Others' commits that come within so long are taken in together. */
	private static final long GATHER_MILLIS = 150;
	/** One's own commit is taken in after so long, where no search asks for it before. */
	private static final long OWN_MILLIS = 20;
	/** After so long it is tried once more to take in what could not be taken in. */
	private static final long AGAIN_MILLIS = 2_000;

	private static final long NO_GAP = Long.MAX_VALUE;

	private final CDOSession session;
	private final CDOBranch branch;
	private final SearchIndex index;
	private final Listeners listeners;
	private final ScheduledThreadPoolExecutor indexing = new ScheduledThreadPoolExecutor(1, this::indexThread);
	private final ExecutorService telling = Executors.newSingleThreadExecutor(runnable -> thread("huunghi-changes", runnable));
	private final List<CDOCommitInfo> waiting = new ArrayList<>();
	/** Time of the last commit that the index holds. */
	private long indexed;
	/** Time of the last commit before the first that lacks in the index. */
	private long gap = NO_GAP;
	/** Time of the last commit of this client. */
	private volatile long committed;
	/** Time of the last commit, as far as they have come, with which objects came or went. */
	private volatile long identified;
	/** How many wait for the index now. */
	private int awaiting;
	private volatile Thread indexThread;
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
		index.setFreshness(need -> awaitIndexed(switch (need) {
		case OWN -> committed;
		case OWN_OBJECTS -> Math.min(committed, identified);
		case ALL_OBJECTS -> identified;
		}));
		session.getCommitInfoManager().addCommitInfoHandler(this);
	}

	private Thread indexThread(Runnable runnable) {
		indexThread = thread("huunghi-index", runnable);
		return indexThread;
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
		boolean first;
		boolean awaited;
		synchronized (this) {
			first = waiting.isEmpty();
			waiting.add(info);
			awaited = awaiting > 0;
			if (!info.getNewObjects().isEmpty() || !info.getDetachedObjects().isEmpty()) {
				identified = info.getTimeStamp();
			}
		}
		if (awaited) {
			takeIn(0);
		} else if (first) {
			takeIn(GATHER_MILLIS);
		}
	}

	private void takeIn(long delay) {
		later(this::takeIn, delay);
	}

	private void later(Runnable work, long millis) {
		try {
			indexing.schedule(work, millis, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "There was something to take in while closing; the index catches up at the next start", e);
		}
	}

	/** Takes in all that has come until now. */
	private void takeIn() {
		List<CDOCommitInfo> infos;
		synchronized (this) {
			infos = List.copyOf(waiting);
			waiting.clear();
		}
		if (infos.isEmpty()) {
			return;
		}
		try {
			List<ChangeEvent> events = IndexUpdate.take(infos, session, index);
			telling.execute(() -> events.forEach(listeners::tell));
		} catch (Exception e) {
			LOG.log(Level.WARNING, "The search index did not take in a commit", e);
			noteGap();
			later(this::wayIsBack, AGAIN_MILLIS);
		}
		long last = infos.getLast().getTimeStamp();
		done(last);
		later(() -> saveIfQuiet(last), QUIET_MILLIS);
	}

	/** From here on something lacks in the index: what is in the files must not be said to be complete. */
	private synchronized void noteGap() {
		if (gap == NO_GAP) {
			gap = indexed;
		}
	}

	/** Something was missed: takes in all that has happened since the last commit that the index knows. Returns at once. */
	void fillGap() {
		later(() -> {
			noteGap();
			fill();
		}, 0);
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
			later(() -> saveIfQuiet(to), QUIET_MILLIS);
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

	/**
	 * Knows of a commit of this program: searches that begin from now on find it, and wait for the index where that is not so far.
	 *
	 * @param on the branch; what was committed on another one is never found here
	 */
	synchronized void committed(CDOBranch on, long time) {
		if (on == branch) {
			committed = Math.max(committed, time);
			takeIn(OWN_MILLIS);
		}
	}

	/** @return time of the last commit of this program on the branch; 0 where there was none */
	long committed() {
		return committed;
	}

	/** Waits until the index holds the commits until a time. */
	private void awaitIndexed(long time) {
		if (indexed() >= time || Thread.currentThread() == indexThread) {
			return;
		}
		long limit = System.currentTimeMillis() + LONGEST_MILLIS;
		boolean interrupted = false;
		synchronized (this) {
			awaiting++;
			takeIn(0);
			while (indexed < time && System.currentTimeMillis() < limit && !indexing.isShutdown()) {
				try {
					wait(1_000);
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
			awaiting--;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Brings the index to the present state, without commits coming in between. */
	void catchUp(Callable<?> work) throws IOException {
		between(() -> {
			takeIn();
			return work.call();
		});
		try {
			// whoever listens from now on is told of what comes from now on
			telling.submit(() -> {
			}).get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
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
			takeIn();
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
