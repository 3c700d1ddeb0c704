package org.huunghi.repository.internal.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDProvider;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.lock.CDOLockState;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.delta.CDOFeatureDelta;
import org.eclipse.emf.cdo.transaction.CDODefaultTransactionHandler1;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol.CommitTransactionResult;
import org.eclipse.emf.spi.cdo.InternalCDOTransaction.InternalCDOCommitContext;
import org.huunghi.repository.internal.session.CommitGuard.Fate;

/** A commit that was sent and not answered. */
final class UncertainCommit extends CDODefaultTransactionHandler1 {
	private final String mark;
	private final CDOTransaction transaction;
	private final CompletableFuture<Fate> fate = new CompletableFuture<>();
	private volatile Fate decided;
	private volatile boolean sent;
	private volatile boolean changedSince;
	private CDOCommitInfo stored;

	UncertainCommit(String mark, CDOTransaction transaction) {
		this.mark = mark;
		this.transaction = transaction;
	}

	String mark() {
		return mark;
	}

	CDOTransaction transaction() {
		return transaction;
	}

	/** Completed when it is known what has become of it. */
	CompletableFuture<Fate> fate() {
		return fate;
	}

	/** It is known what has become of it, of which those who wait are yet to be told. */
	void decide(Fate known) {
		decided = known;
	}

	boolean isDecided() {
		return decided != null;
	}

	/** Tells those who wait, where it is known. */
	void tell() {
		if (decided != null) {
			fate.complete(decided);
		}
	}

	/** It was sent, and there is no answer: from now on the transaction is watched. */
	void unanswered() {
		sent = true;
		transaction.addTransactionHandler(this);
	}

	boolean wasSent() {
		return sent;
	}

	/** @return whether something else has been changed in the transaction since it was sent */
	boolean changedSince() {
		return changedSince;
	}

	/** Ends watching. */
	void end() {
		if (!transaction.isClosed()) {
			transaction.removeTransactionHandler(this);
		}
	}

	@Override
	public void attachingObject(CDOTransaction where, CDOObject object) {
		changedSince = true;
	}

	@Override
	public void detachingObject(CDOTransaction where, CDOObject object) {
		changedSince = true;
	}

	@Override
	public void modifyingObject(CDOTransaction where, CDOObject object, CDOFeatureDelta delta) {
		changedSince = true;
	}

	/** It has been found in the repository. */
	void stored(CDOCommitInfo info) {
		stored = info;
	}

	/**
	 * @return the answer that did not come, made of what the repository has; null where it was not found
	 * @throws IllegalStateException when the transaction is not the same any longer
	 */
	CommitTransactionResult answer(InternalCDOCommitContext context) {
		if (stored == null) {
			return null;
		}
		List<CDOIDAndVersion> mine = context.getCommitData().getNewObjects();
		List<CDOIDAndVersion> theirs = new ArrayList<>(stored.getNewObjects());
		// the server gives keys to new objects in the order in which they come, each greater than the one before
		theirs.sort(Comparator.comparingLong(each -> CDOIDUtil.getLong(each.getID())));
		if (changedSince || mine.size() != theirs.size()) {
			throw new IllegalStateException("The transaction has changed since");
		}
		CommitTransactionResult result = new CommitTransactionResult();
		result.setIDProvider((CDOIDProvider) transaction);
		result.setBranchPoint(point());
		result.setPreviousTimeStamp(stored.getPreviousTimeStamp());
		result.setClearResourcePathCache(true);
		result.setNewLockStates(new CDOLockState[0]);
		for (int i = 0; i < mine.size(); i++) {
			CDOID key = theirs.get(i).getID();
			if (!(mine.get(i) instanceof CDORevision sentOne) || theirs.get(i) instanceof CDORevision found && found.getEClass() != sentOne.getEClass()) {
				throw new IllegalStateException("The transaction does not hold what is stored");
			}
			result.addIDMapping(sentOne.getID(), key);
		}
		return result;
	}

	private CDOBranchPoint point() {
		return stored.getBranch().getPoint(stored.getTimeStamp());
	}
}
