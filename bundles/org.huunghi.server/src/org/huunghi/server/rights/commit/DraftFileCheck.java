package org.huunghi.server.rights.commit;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.common.revision.CDORevisionKey;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.huunghi.repository.internal.draft.DraftFile;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.rights.sight.DraftFiles;
import org.huunghi.server.rights.sight.Home;
import org.huunghi.server.rights.sight.Homes;
import org.huunghi.server.rights.sight.Kind;
import org.huunghi.union.UnionPackage;

/**
 * Whether what a draft says about itself is true. Who made it is who says so, and stays it. As of when it has taken in what is outside decides what
 * the next merge takes for a change of the draft: who says that it has taken in more answers for all that was changed outside meanwhile, and so must
 * be allowed to change all of it. Closing or renaming the draft of somebody else would take it from those who may change more.
 */
final class DraftFileCheck {
	private static final String OF_ANOTHER = "closing or renaming another's draft";

	private final String user;
	private final Rights rights;
	private final Homes homes;
	private final Changes changes;

	DraftFileCheck(String user, Rights rights, Homes homes, Changes changes) {
		this.user = user;
		this.rights = rights;
		this.homes = homes;
		this.changes = changes;
	}

	/** @throws Forbidden where not */
	void run() {
		for (InternalCDORevision each : changes.added()) {
			if (DraftFiles.isContent(each, changes::after)) {
				added(read(each));
			}
		}
		for (InternalCDORevision each : changes.changed()) {
			if (DraftFiles.isContent(each, changes::after)) {
				changed(read(changes.before(each.getID())), read(each));
			}
		}
		for (InternalCDORevision each : changes.removed()) {
			if (DraftFiles.isContent(each, changes::before)) {
				removed(read(each));
			}
		}
	}

	private void removed(DraftFile file) {
		if (rights.limits() && !file.author().equals(user)) {
			throw new Forbidden(OF_ANOTHER);
		}
	}

	private static DraftFile read(InternalCDORevision revision) {
		Object bytes = revision.getValue(revision.getEClass().getEStructuralFeature(UnionPackage.Literals.ATTACHMENT_CONTENT__BYTES.getName()));
		return DraftFile.parse(bytes instanceof byte[] read ? read : null).orElseThrow(() -> new Forbidden("a draft that says nothing about itself"));
	}

	private CDOBranch branch() {
		return changes.context().getBranchPoint().getBranch();
	}

	private void added(DraftFile file) {
		if (!file.author().equals(user)) {
			throw new Forbidden("a draft in another's name");
		}
		if (file.base() != branch().getBase().getTimeStamp()) {
			throw new Forbidden("a draft as of another time");
		}
	}

	private void changed(DraftFile before, DraftFile after) {
		if (!after.author().equals(before.author())) {
			throw new Forbidden("another author for a draft");
		}
		boolean own = after.author().equals(user);
		boolean same = after.name().equals(before.name()) && after.note().equals(before.note()) && after.closed() == before.closed();
		if (rights.limits() && !own && !same) {
			throw new Forbidden(OF_ANOTHER);
		}
		if (after.base() < before.base() || after.base() > repository().getLastCommitTimeStamp()) {
			throw new Forbidden("a draft as of another time");
		}
		if (rights.limits() && after.base() > before.base()) {
			requireAll(before.base(), after.base());
		}
	}

	private InternalRepository repository() {
		return changes.context().getTransaction().getRepository();
	}

	/** Whatever was changed outside between those times lies where the user may write, before as after. */
	private void requireAll(long from, long to) {
		CDOBranch main = branch().getBase().getBranch();
		Set<CDOID> touched = new LinkedHashSet<>();
		repository().getCommitInfoManager().getCommitInfos(main, from + 1, to, info -> {
			info.getNewObjects().stream().map(CDOIDAndVersion::getID).forEach(touched::add);
			info.getChangedObjects().stream().map(CDORevisionKey::getID).forEach(touched::add);
			info.getDetachedObjects().stream().map(CDOIDAndVersion::getID).forEach(touched::add);
		});
		touched.forEach(id -> {
			require(id, main.getPoint(from));
			require(id, main.getPoint(to));
		});
	}

	private void require(CDOID id, CDOBranchPoint point) {
		InternalCDORevision state = homes.state(id, point);
		if (state != null && Kind.of(state) != Kind.NODE) {
			Home home = homes.at(id, point);
			if (home == null || home.access(rights) != Access.WRITE) {
				throw new Forbidden("a draft as if it held what changed in " + (home == null ? "nowhere" : home));
			}
		}
	}
}
