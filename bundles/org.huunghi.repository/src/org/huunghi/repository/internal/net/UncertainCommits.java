package org.huunghi.repository.internal.net;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol.CommitTransactionResult;
import org.eclipse.emf.spi.cdo.InternalCDOTransaction.InternalCDOCommitContext;
import org.huunghi.repository.internal.session.CommitComment;
import org.huunghi.repository.internal.session.CommitGuard;

/**
 * The commits of which it is not known whether the server has stored them. Each commit carries a mark in its comment, so that after the line broke it is
 * found, or found not to be there. One that is there is brought to its end as if the answer had come just now: no commit is made twice, and
 * none that succeeded is told to have failed.
 */
final class UncertainCommits implements CommitGuard {
	private static final Logger LOG = Logger.getLogger(UncertainCommits.class.getName());
	/** For the way back to the server, the end of a commit that is still under way there, and what was missed meanwhile. */
	private static final long PATIENCE_SECONDS = 25;

	private final Map<CDOTransaction, UncertainCommit> latest = new ConcurrentHashMap<>();
	/** Times of stored commits of which the transactions have been changed since. */
	private final Map<CDOTransaction, Long> overtaken = Collections.synchronizedMap(new WeakHashMap<>());
	/** Has the line made anew when a commit was not answered though the line seems to be there. */
	private final Runnable doubt;
	private final BooleanSupplier online;

	/** @param online whether the session can be used: before that nobody is told to go on */
	UncertainCommits(Runnable doubt, BooleanSupplier online) {
		this.doubt = doubt;
		this.online = online;
	}

	@Override
	public String mark(CDOTransaction transaction, String comment) {
		UncertainCommit commit = new UncertainCommit(CommitComment.newMark(), transaction);
		UncertainCommit before = latest.put(transaction, commit);
		if (before != null) {
			before.end();
		}
		latest.keySet().removeIf(CDOTransaction::isClosed);
		return CommitComment.with(comment, commit.mark());
	}

	/** @return the answer to a commit that is known to be stored; null where the server has to be asked */
	CommitTransactionResult answer(InternalCDOCommitContext context) {
		UncertainCommit commit = latest.get(context.getTransaction());
		return commit == null || commit.isDecided() ? null : commit.answer(context);
	}

	/** The answer to a commit did not come. */
	void unanswered(InternalCDOCommitContext context) {
		UncertainCommit commit = latest.get(context.getTransaction());
		if (commit != null && !commit.wasSent()) {
			commit.unanswered();
		}
	}

	@Override
	public Fate fate(CDOTransaction transaction) {
		UncertainCommit commit = latest.get(transaction);
		if (commit == null || !commit.wasSent()) {
			return Fate.ANSWERED;
		}
		if (!commit.isDecided()) {
			doubt.run();
		}
		try {
			return commit.fate().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			return Fate.UNKNOWN;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Fate.UNKNOWN;
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public boolean isOwn(CDOTransaction transaction, long time) {
		return Long.valueOf(time).equals(overtaken.get(transaction));
	}

	/** @return whether there are any */
	boolean any() {
		return !open().isEmpty();
	}

	private List<UncertainCommit> open() {
		return latest.values().stream().filter(commit -> commit.wasSent() && !commit.isDecided()).toList();
	}

	/** @return the uncertain commit that a stored one is, or empty where it is another */
	Optional<UncertainCommit> find(CDOCommitInfo info) {
		return CommitComment.mark(info.getComment()).flatMap(mark -> open().stream().filter(commit -> commit.mark().equals(mark)).findFirst());
	}

	/**
	 * Brings a commit that was found in the repository to its end.
	 *
	 * @param info with the time of the commit before it as its predecessor
	 * @return whether its transaction is in the state after it; otherwise the transaction has to learn of it as of somebody else's
	 */
	boolean finish(UncertainCommit commit, CDOCommitInfo info) {
		commit.stored(info);
		try {
			if (!commit.transaction().isClosed()) {
				commit.transaction().commit();
				end(commit, Fate.STORED);
				return true;
			}
		} catch (CommitException | RuntimeException e) {
			LOG.log(Level.INFO, "A stored commit could not be brought to its end in its transaction", e);
		}
		overtaken.put(commit.transaction(), info.getTimeStamp());
		// who has gone on changing must choose between both states, as when somebody else was faster
		end(commit, commit.transaction().isClosed() ? Fate.STORED : Fate.NOT_STORED);
		return false;
	}

	private void end(UncertainCommit commit, Fate fate) {
		commit.end();
		commit.decide(fate);
		if (online.getAsBoolean()) {
			commit.tell();
		}
	}

	/** All commits that are stored have been found: the others are not. */
	void noOthers() {
		open().forEach(commit -> end(commit, Fate.NOT_STORED));
	}

	/** The server will not be asked any more. */
	void giveUp() {
		open().forEach(commit -> end(commit, Fate.UNKNOWN));
		tell();
	}

	/** The session goes on: those who wait learn what is known, and can go on themselves. */
	void tell() {
		latest.values().forEach(UncertainCommit::tell);
	}
}
