package org.huunghi.server.rights.sight;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.commit.CDOCommitData;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.common.revision.CDORevisionKey;
import org.eclipse.emf.cdo.common.revision.CDORevisionUtil;
import org.eclipse.emf.cdo.common.revision.delta.CDORevisionDelta;
import org.eclipse.emf.cdo.internal.common.commit.CDOChangeSetDataImpl;
import org.eclipse.emf.cdo.internal.common.commit.CDOCommitDataImpl;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.huunghi.repository.rights.Rights;

/** What one user can see at this moment: takes out of changes and commits what he can't. */
public final class Sight {
	private final Rights rights;
	private final Homes homes;
	private final boolean clear;

	public Sight(Rights rights, Homes homes) {
		this.rights = rights;
		this.homes = homes;
		clear = !rights.hides();
	}

	/** @return whether nothing is closed to the user, which is how it mostly is */
	public boolean isClear() {
		return clear;
	}

	public boolean hides(InternalCDORevision revision) {
		return !clear && homes.hides(rights, revision);
	}

	/** Whether an object is hidden as it is at a moment. */
	public boolean hides(CDOID id, CDOBranchPoint point) {
		return !clear && homes.hides(rights, id, point);
	}

	/** A change tells of the state before and of the one after. */
	public boolean hides(CDORevisionDelta delta) {
		if (clear) {
			return false;
		}
		InternalCDORevision before = homes.version(delta.getID(), delta);
		CDOBranchPoint after = delta.getTarget() == null ? delta.getBranch().getHead() : delta.getTarget();
		return before == null || homes.hides(rights, before) || hides(delta.getID(), after);
	}

	/** @return the changes without those of hidden objects */
	public CDOChangeSetData changes(CDOChangeSetData data) {
		return clear ? data : new CDOChangeSetDataImpl(added(data.getNewObjects()), changed(data.getChangedObjects()), data.getDetachedObjects());
	}

	public CDOCommitData changes(CDOCommitData data) {
		return clear ? data
				: new CDOCommitDataImpl(data.getNewPackageUnits(), added(data.getNewObjects()), changed(data.getChangedObjects()), data.getDetachedObjects());
	}

	private List<CDOIDAndVersion> added(List<CDOIDAndVersion> objects) {
		List<CDOIDAndVersion> shown = new ArrayList<>();
		for (CDOIDAndVersion each : objects) {
			if (!(each instanceof InternalCDORevision revision) || !homes.hides(rights, revision)) {
				shown.add(each);
			}
		}
		return shown;
	}

	private List<CDORevisionKey> changed(List<CDORevisionKey> objects) {
		List<CDORevisionKey> shown = new ArrayList<>();
		for (CDORevisionKey each : objects) {
			if (!(each instanceof CDORevisionDelta delta) || !hides(delta)) {
				shown.add(each);
			}
		}
		return shown;
	}

	/**
	 * @return the commit without hidden objects; where there were any, without its comment too, which may name them, and with what came into sight by
	 *         it told of without its content, so that the client asks for it
	 */
	public CDOCommitInfo commit(CDOCommitInfo info) {
		// of a commit that failed there is nothing but the time
		if (clear || info.getBranch() == null) {
			return info;
		}
		CDOBranchPoint after = info.getBranch().getPoint(info.getTimeStamp());
		CDOBranchPoint before = info.getBranch().getPoint(info.getTimeStamp() - 1);
		List<CDOIDAndVersion> added = new ArrayList<>();
		List<CDORevisionKey> changed = new ArrayList<>();
		List<CDOIDAndVersion> detached = new ArrayList<>();
		boolean hidden = false;
		for (CDOIDAndVersion each : info.getNewObjects()) {
			if (hides(each.getID(), after)) {
				hidden = true;
			} else {
				added.add(each);
			}
		}
		for (CDORevisionKey each : info.getChangedObjects()) {
			boolean shown = !hides(each.getID(), after);
			boolean shownBefore = !hides(each.getID(), before);
			if (shown) {
				changed.add(shownBefore ? each : CDORevisionUtil.copyRevisionKey(each));
			}
			hidden |= !shown || !shownBefore;
		}
		for (CDOIDAndVersion each : info.getDetachedObjects()) {
			if (hides(each.getID(), before)) {
				hidden = true;
			} else {
				detached.add(each);
			}
		}
		return new VisibleCommit(info, hidden ? null : info.getComment(), added, changed, detached);
	}

	/** @return the comment of a commit; null where the commit touched anything that is hidden, which the comment may name */
	public String comment(CDOCommitInfo info) {
		return clear || info.getComment() == null ? info.getComment() : commit(info).getComment();
	}
}
