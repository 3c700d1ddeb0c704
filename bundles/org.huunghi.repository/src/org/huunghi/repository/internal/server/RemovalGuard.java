package org.huunghi.repository.internal.server;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchVersion;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.delta.CDOAddFeatureDelta;
import org.eclipse.emf.cdo.common.revision.delta.CDOSetFeatureDelta;
import org.eclipse.emf.cdo.server.IRepository.WriteAccessHandler;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.common.revision.CDOFeatureDeltaVisitorImpl;
import org.eclipse.emf.cdo.spi.common.revision.DetachedCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.request.Refusal;

/**
 * Refuses to remove what somebody else has changed since it was read, and to refer to what somebody else has removed. CDO compares the versions of
 * changed objects only: a change would be lost without anybody knowing, and a reference would lead nowhere.
 */
final class RemovalGuard implements WriteAccessHandler {
	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext commit, OMMonitor monitor) {
		if (removesChanged((InternalTransaction) transaction, (InternalCommitContext) commit) || new Targets((InternalTransaction) transaction, commit).isAnyGone()) {
			throw new TransactionValidationException(Refusal.print(Failure.of(Kind.CONFLICT, "conflict")));
		}
	}

	private static boolean removesChanged(InternalTransaction transaction, InternalCommitContext commit) {
		CDOBranchVersion[] versions = commit.getDetachedObjectVersions();
		CDOID[] removed = commit.getDetachedObjects();
		for (int i = 0; versions != null && i < removed.length; i++) {
			CDORevision now = transaction.getRevision(removed[i]);
			if (versions[i] != null && now != null && now.getBranch() == versions[i].getBranch() && now.getVersion() > versions[i].getVersion()) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext commit, OMMonitor monitor) {
		// it was right
	}

	/** What a commit refers to anew. */
	private static final class Targets extends CDOFeatureDeltaVisitorImpl {
		private final Set<CDOID> targets = new HashSet<>();
		private final InternalTransaction transaction;

		Targets(InternalTransaction transaction, CommitContext commit) {
			this.transaction = transaction;
			Set<CDOID> own = new HashSet<>();
			for (InternalCDORevision fresh : commit.getNewObjects()) {
				own.add(fresh.getID());
				fresh.accept((feature, value, index) -> add(feature, value));
			}
			for (InternalCDORevisionDelta delta : commit.getDirtyObjectDeltas()) {
				delta.accept(this);
			}
			targets.removeAll(own);
		}

		@Override
		public void visit(CDOAddFeatureDelta delta) {
			add(delta.getFeature(), delta.getValue());
		}

		@Override
		public void visit(CDOSetFeatureDelta delta) {
			add(delta.getFeature(), delta.getValue());
		}

		private void add(EStructuralFeature feature, Object value) {
			if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer() && value instanceof CDOID target
					&& !CDOIDUtil.isNull(target) && !target.isTemporary() && !target.isExternal()) {
				targets.add(target);
			}
		}

		boolean isAnyGone() {
			return targets.stream().map(transaction::getRevision).anyMatch(found -> found == null || found instanceof DetachedCDORevision);
		}
	}
}
