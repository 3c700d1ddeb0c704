package org.huunghi.server.rights.sight;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.branch.CDOBranchVersion;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;

/**
 * Knows where objects lie, and whether a state of one may be seen. The homes of today are remembered by object, since each of thousands of
 * revisions is asked for; a commit that moves something makes all forgotten.
 */
public final class Homes {
	/** More are not remembered; then it begins anew. */
	private static final int MOST = 500_000;

	private final InternalRepository repository;
	private final AtomicInteger moving = new AtomicInteger();
	private volatile Map<CDOID, Home> known = new ConcurrentHashMap<>();

	public Homes(InternalRepository repository) {
		this.repository = repository;
	}

	/** Nothing is remembered from now on, until as many calls of {@link #moved()} have come: containers are about to change. */
	public void moving() {
		moving.incrementAndGet();
	}

	/** Containers have changed, or not after all. */
	public void moved() {
		known = new ConcurrentHashMap<>();
		moving.decrementAndGet();
	}

	/** @return where the object lies today on the main branch; null where it is not there, or leads nowhere */
	public Home now(CDOID id) {
		Map<CDOID, Home> memory = known;
		Home found = known(memory, id);
		if (found != null) {
			return found;
		}
		CDOBranchPoint head = head();
		InternalCDORevision revision = state(id, head);
		return revision == null ? null : remember(memory, id, today(memory, head).home(revision));
	}

	private Home known(Map<CDOID, Home> memory, CDOID id) {
		return moving.get() == 0 ? memory.get(id) : null;
	}

	private Home remember(Map<CDOID, Home> memory, CDOID id, Home home) {
		if (home != null && moving.get() == 0) {
			if (memory.size() >= MOST) {
				memory.clear();
			}
			memory.put(id, home);
		}
		return home;
	}

	private Chain today(Map<CDOID, Home> memory, CDOBranchPoint head) {
		return new Chain(id -> state(id, head), id -> known(memory, id));
	}

	private CDOBranchPoint head() {
		return repository.getBranchManager().getMainBranch().getHead();
	}

	/** @return the state of an object at a moment; null where it was not there */
	public InternalCDORevision state(CDOID id, CDOBranchPoint at) {
		return (InternalCDORevision) repository.getRevisionManager().getRevision(id, at, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
	}

	/** @return a version of an object; null where there is none */
	InternalCDORevision version(CDOID id, CDOBranchVersion version) {
		return repository.getRevisionManager().getRevisionByVersion(id, version, CDORevision.UNCHUNKED, true);
	}

	/** @return where the object lay at a moment; null where it was not there, or leads nowhere */
	public Home at(CDOID id, CDOBranchPoint point) {
		InternalCDORevision revision = state(id, point);
		return revision == null ? null : new Chain(container -> state(container, point)).home(revision);
	}

	/**
	 * Whether the user must not see a state of an object. An old one must be open to him where the object lay then, at both ends of the state's
	 * time, and where it lies today; so must one on a draft's branch, but for what the draft says about itself.
	 */
	public boolean hides(Rights rights, InternalCDORevision revision) {
		if (!rights.hides() || Kind.of(revision) == Kind.NODE) {
			return false;
		}
		CDOBranch branch = revision.getBranch();
		if (branch.isMainBranch() && !revision.isHistorical()) {
			return closed(rights, ofToday(revision));
		}
		CDOBranchPoint first = branch.getPoint(revision.getTimeStamp());
		if (DraftFiles.isContent(revision, id -> state(id, first)) && state(revision.getID(), head()) == null) {
			return false;
		}
		CDOBranchPoint last = revision.isHistorical() ? branch.getPoint(revision.getRevised()) : branch.getHead();
		return closed(rights, at(revision, first)) || closed(rights, at(revision, last)) || closedToday(rights, revision.getID());
	}

	private Home ofToday(InternalCDORevision revision) {
		Map<CDOID, Home> memory = known;
		Home found = known(memory, revision.getID());
		return found != null ? found : remember(memory, revision.getID(), today(memory, head()).home(revision));
	}

	private Home at(InternalCDORevision revision, CDOBranchPoint point) {
		return new Chain(container -> state(container, point)).home(revision);
	}

	private boolean closedToday(Rights rights, CDOID id) {
		Home home = now(id);
		return home == null ? state(id, head()) != null : closed(rights, home);
	}

	private static boolean closed(Rights rights, Home home) {
		return home == null || home.access(rights) == Access.NONE;
	}

	/** Whether the user must not learn of an object, as it is at a moment. One that was not there then is judged by where it lies today. */
	public boolean hides(Rights rights, CDOID id, CDOBranchPoint point) {
		if (!rights.hides() || id.isExternal()) {
			return false;
		}
		InternalCDORevision revision = state(id, point);
		return revision == null ? closedToday(rights, id) : hides(rights, revision);
	}
}
