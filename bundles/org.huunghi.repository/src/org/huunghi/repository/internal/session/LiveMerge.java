package org.huunghi.repository.internal.session;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.commit.CDOChangeSet;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevisionKey;
import org.eclipse.emf.cdo.common.revision.delta.CDOFeatureDelta;
import org.eclipse.emf.cdo.session.CDOSessionInvalidationEvent;
import org.eclipse.emf.cdo.transaction.CDOCommitContext;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.spi.cdo.CDOMergingConflictResolver;
import org.eclipse.emf.spi.cdo.DefaultCDOMerger;
import org.eclipse.net4j.util.event.IEvent;
import org.eclipse.net4j.util.event.IListener;

/**
 * Takes others' changes into a transaction with changes of its own while they are in different features. Where both changed one feature, it leaves the
 * conflict to {@link EditingMerge}: CDO merges lists by their indexes, not by what is in them, and mixes up moves.
 */
final class LiveMerge extends CDOMergingConflictResolver {
	private final CommitGuard commits;
	private final IListener news = this::hear;
	private final Set<CDOID> removedHere = ConcurrentHashMap.newKeySet();
	private volatile long stand;
	/** Time just before others changed something that is removed here, of which CDO says nothing; 0 where they did not. */
	private volatile long missed;

	/** @param commits knows the commits of this transaction to which no answer came */
	LiveMerge(CommitGuard commits) {
		super(new DefaultCDOMerger.PerFeature());
		this.commits = commits;
	}

	/** @return time of the last commit that the transaction has taken in with all its changes */
	long stand() {
		return missed == 0 ? stand : Math.min(missed, stand);
	}

	/** @return whether others changed what is removed here */
	boolean missed() {
		return missed != 0;
	}

	/** What others change comes with their commits: asking for it here would keep whoever changes something waiting for the server's answer. */
	@Override
	protected void transactionModifyingObject(CDOObject object, CDOFeatureDelta change) {
		// nothing to ask for
	}

	@Override
	protected void transactionDetachingObject(CDOObject object) {
		super.transactionDetachingObject(object);
		removedHere.add(object.cdoID());
	}

	/** Comes before the transaction takes it in. */
	private void hear(IEvent event) {
		if (event instanceof CDOSessionInvalidationEvent commit && !removedHere.isEmpty() && missed == 0 && commit.getLocalTransaction() != getTransaction()
				&& commit.getBranch() == getTransaction().getBranch()
				&& commit.getChangedObjects().stream().map(CDORevisionKey::getID).anyMatch(removedHere::contains)) {
			missed = commit.getTimeStamp() - 1;
		}
	}

	private void forget() {
		removedHere.clear();
		missed = 0;
	}

	@Override
	public void resolveConflicts(Set<CDOObject> conflicts) {
		super.resolveConflicts(conflicts);
		if (!isConflict()) {
			stand = Math.max(stand, getTransaction().getLastUpdateTime());
		}
	}

	/** Its own commit, told of as if it were somebody else's, is not merged into what was made of it since, but is what both stand on. */
	@Override
	protected void resolveConflicts(Set<CDOObject> conflicts, CDOChangeSet remote) {
		if (!commits.isOwn(getTransaction(), getRemoteTimeStamp())) {
			super.resolveConflicts(conflicts, remote);
		}
	}

	@Override
	public void handleNonConflict(long updateTime) {
		super.handleNonConflict(updateTime);
		if (!isConflict()) {
			stand = Math.max(stand, updateTime);
		}
	}

	@Override
	protected void hookTransaction(CDOTransaction transaction) {
		super.hookTransaction(transaction);
		stand = transaction.getLastUpdateTime();
		transaction.getSession().addListener(news);
	}

	@Override
	protected void unhookTransaction(CDOTransaction transaction) {
		transaction.getSession().removeListener(news);
		super.unhookTransaction(transaction);
	}

	@Override
	protected void transactionCommitted(CDOCommitContext commitContext) {
		super.transactionCommitted(commitContext);
		forget();
		stand = Math.max(stand, getTransaction().getLastUpdateTime());
	}

	@Override
	protected void transactionRolledBack() {
		super.transactionRolledBack();
		forget();
		stand = getTransaction().getLastUpdateTime();
	}
}
