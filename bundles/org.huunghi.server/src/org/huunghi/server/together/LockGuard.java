package org.huunghi.server.together;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.delta.CDOFeatureDelta;
import org.eclipse.emf.cdo.server.IRepository.WriteAccessHandler;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.server.request.RefusedCommits;

/**
 * Refuses commits that touch what somebody else has locked, whatever client they come from. A record is touched by a change of it or of anything
 * within it, but not of the records that a register holds.
 */
final class LockGuard implements WriteAccessHandler {
	private final Locks locks;
	private final Presences presences;
	private final Runnable changed;

	/** @param changed is called when locks are gone with their records */
	LockGuard(Locks locks, Presences presences, Runnable changed) {
		this.locks = locks;
		this.presences = presences;
		this.changed = changed;
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext commit, OMMonitor monitor) {
		if (!locks.isEmpty()) {
			new Check(transaction, commit).run();
		}
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext commit, OMMonitor monitor) {
		int branch = transaction.getBranch().getID();
		boolean gone = false;
		for (CDOID detached : commit.getDetachedObjects()) {
			gone |= !locks.clear(new RecordKey(branch, detached)).isEmpty();
		}
		if (gone) {
			changed.run();
		}
	}

	/** One commit. */
	private final class Check {
		private final CommitContext commit;
		private final InternalSession session;
		private final Holder holder;
		private final int branch;
		private final Set<CDOID> free = new HashSet<>();

		Check(ITransaction transaction, CommitContext commit) {
			this.commit = commit;
			session = (InternalSession) transaction.getSession();
			holder = presences.holder(session);
			branch = transaction.getBranch().getID();
		}

		void run() {
			for (InternalCDORevisionDelta delta : commit.getDirtyObjectDeltas()) {
				if (delta.getFeatureDeltas().stream().anyMatch(Check::isWithin)) {
					walk(delta.getID());
				}
			}
			for (CDOID detached : commit.getDetachedObjects()) {
				walk(detached);
			}
			for (InternalCDORevision added : commit.getNewObjects()) {
				if (within(added) && added.getContainerID() instanceof CDOID container) {
					walk(container);
				}
			}
		}

		private static boolean isWithin(CDOFeatureDelta delta) {
			return !(delta.getFeature() instanceof EReference reference) || Preload.WITHIN_RECORD.test(reference);
		}

		/** From an object to the record that it lies in: all of them have to be free. */
		private void walk(CDOID start) {
			Set<CDOID> seen = new HashSet<>();
			CDOID each = start;
			while (!CDOIDUtil.isNull(each) && seen.add(each) && !free.contains(each)) {
				check(each);
				InternalCDORevision revision = before(each);
				each = revision != null && within(revision) && revision.getContainerID() instanceof CDOID container ? container : CDOID.NULL;
			}
			free.addAll(seen);
		}

		private void check(CDOID object) {
			Optional<HeldLock> lock = locks.blocking(new RecordKey(branch, object), holder);
			if (lock.isPresent()) {
				throw RefusedCommits.because(TogetherTexts.locked(session, lock.get(), holder));
			}
		}

		/** @return an object as it was before; as it will be, where it is new */
		private InternalCDORevision before(CDOID object) {
			InternalCDORevision old = commit.getOldRevisions().get(object);
			if (old == null) {
				old = commit.getNewRevisions().get(object);
			}
			return old != null ? old : commit.getTransaction().getRevision(object) instanceof InternalCDORevision stored ? stored : null;
		}

		/** Whether an object belongs to the record around it. */
		private boolean within(InternalCDORevision revision) {
			if (!(revision.getContainerID() instanceof CDOID id) || CDOIDUtil.isNull(id)) {
				return false;
			}
			InternalCDORevision container = before(id);
			int feature = revision.getContainingFeatureID();
			if (container == null || feature > InternalEObject.EOPPOSITE_FEATURE_BASE) {
				// it knows its container by an opposite of its own, as nothing in a register does
				return container != null;
			}
			EStructuralFeature containing = container.getEClass().getEStructuralFeature(InternalEObject.EOPPOSITE_FEATURE_BASE - feature);
			return !(containing instanceof EReference reference) || Preload.WITHIN_RECORD.test(reference);
		}
	}
}
