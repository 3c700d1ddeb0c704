package org.huunghi.server.rights.sight;

import java.util.List;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.common.revision.CDORevisionKey;
import org.eclipse.emf.cdo.internal.common.commit.DelegatingCommitInfo;

/** The part of a commit that a user may see. */
final class VisibleCommit extends DelegatingCommitInfo {
	private final CDOCommitInfo whole;
	private final String comment;
	private final List<CDOIDAndVersion> added;
	private final List<CDORevisionKey> changed;
	private final List<CDOIDAndVersion> detached;

	VisibleCommit(CDOCommitInfo whole, String comment, List<CDOIDAndVersion> added, List<CDORevisionKey> changed, List<CDOIDAndVersion> detached) {
		this.whole = whole;
		this.comment = comment;
		this.added = added;
		this.changed = changed;
		this.detached = detached;
	}

	@Override
	protected CDOCommitInfo getDelegate() {
		return whole;
	}

	@Override
	public String getComment() {
		return comment;
	}

	@Override
	public List<CDOIDAndVersion> getNewObjects() {
		return added;
	}

	@Override
	public List<CDORevisionKey> getChangedObjects() {
		return changed;
	}

	@Override
	public List<CDOIDAndVersion> getDetachedObjects() {
		return detached;
	}
}
