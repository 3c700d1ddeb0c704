package org.huunghi.server.rights.commit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.huunghi.server.rights.sight.Chain;
import org.huunghi.server.rights.sight.Home;
import org.huunghi.server.rights.sight.Kind;

/** What a commit does, with the state of any object before and after it. */
final class Changes {
	private final InternalCommitContext context;
	private final Map<CDOID, InternalCDORevision> added = new HashMap<>();
	private final Map<CDOID, InternalCDORevision> changed = new HashMap<>();
	private final Set<CDOID> removed;
	private final Chain chainBefore = new Chain(this::before);
	private final Chain chainAfter = new Chain(this::after);

	Changes(InternalCommitContext context) {
		this.context = context;
		for (InternalCDORevision each : context.getNewObjects()) {
			added.put(each.getID(), each);
		}
		for (InternalCDORevision each : context.getDirtyObjects()) {
			changed.put(each.getID(), each);
		}
		removed = new HashSet<>(List.of(context.getDetachedObjects()));
		if (added.size() + changed.size() + removed.size() != context.getNewObjects().length + context.getDirtyObjects().length + context.getDetachedObjects().length
				|| added.keySet().stream().anyMatch(id -> changed.containsKey(id) || removed.contains(id)) || changed.keySet().stream().anyMatch(removed::contains)) {
			throw new Forbidden("an object twice");
		}
	}

	InternalCommitContext context() {
		return context;
	}

	/** @return whether the commit is to a branch other than the main one */
	boolean isOnDraft() {
		return !context.getBranchPoint().getBranch().isMainBranch();
	}

	/** @return new objects */
	Collection<InternalCDORevision> added() {
		return added.values();
	}

	boolean isAdded(CDOID id) {
		return added.containsKey(id);
	}

	/** @return objects that were there before, as they are after the commit */
	Collection<InternalCDORevision> changed() {
		return changed.values();
	}

	/** @return objects that are gone, as they were before the commit */
	List<InternalCDORevision> removed() {
		List<InternalCDORevision> states = new ArrayList<>();
		for (CDOID id : removed) {
			InternalCDORevision state = before(id);
			if (state == null) {
				throw new Forbidden("removing what is not there");
			}
			states.add(state);
		}
		return states;
	}

	boolean isRemoved(CDOID id) {
		return removed.contains(id);
	}

	/** @return the state before the commit; null where the object was not there */
	InternalCDORevision before(CDOID id) {
		InternalCDORevision old = context.getOldRevisions().get(id);
		return old != null ? old : (InternalCDORevision) context.getTransaction().getRevision(id);
	}

	/** @return the state after the commit; null where the object is not there */
	InternalCDORevision after(CDOID id) {
		if (removed.contains(id)) {
			return null;
		}
		InternalCDORevision state = added.get(id);
		if (state == null) {
			state = changed.get(id);
		}
		return state != null ? state : (InternalCDORevision) context.getTransaction().getRevision(id);
	}

	/** @return the state in the draft that is merged; null where the object is not there, or nothing is merged */
	InternalCDORevision atSource(CDOID id) {
		CDOBranchPoint source = context.getCommitMergeSource();
		return source == null ? null : (InternalCDORevision) context.getTransaction().getRepository().getRevisionManager().getRevision(id, source,
				CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
	}

	/** @return where the object lies in the draft that is merged; null where it is not there */
	Home homeAtSource(CDOID id) {
		InternalCDORevision state = atSource(id);
		return state == null ? null : new Chain(this::atSource).home(state);
	}

	/** @return where an object lay that was there before; null where that leads nowhere */
	Home homeBefore(InternalCDORevision before) {
		return chainBefore.home(before);
	}

	/** @return where an object lies that is there after; null where that leads nowhere */
	Home homeAfter(InternalCDORevision after) {
		return chainAfter.home(after);
	}

	/** @return whether this commit itself puts the child into the container */
	boolean arrives(CDOID child, InternalCDORevision container) {
		InternalCDORevision state = added.get(child);
		if (state == null) {
			state = changed.get(child);
		}
		return state != null && holds(container, state);
	}

	/** @return whether this commit itself takes the child out of the container, by moving or removing it */
	boolean leaves(CDOID child, InternalCDORevision container) {
		InternalCDORevision state = changed.get(child);
		return removed.contains(child) || state != null && !holds(container, state);
	}

	/** A register lies in its union and at the same time in its resource. */
	private static boolean holds(InternalCDORevision container, InternalCDORevision child) {
		CDOID id = container.getID();
		return id.equals(child.getContainerID()) || Kind.of(container) == Kind.NODE && id.equals(child.getResourceID());
	}
}
