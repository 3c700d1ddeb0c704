package org.huunghi.server.rights.commit;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.rights.sight.DraftFiles;
import org.huunghi.server.rights.sight.Home;
import org.huunghi.server.rights.sight.Homes;
import org.huunghi.server.rights.sight.Kind;

/**
 * Whether a user's rights allow a commit. An object must lie where he may write, before and after. What an object contains changes only by objects
 * that the same commit adds, moves or removes, so that each of them is looked at. A union or register is also a matter of what it lies in.
 */
final class RightsCheck {
	private final Rights rights;
	private final Homes homes;
	private final Changes changes;
	private final NodeCheck nodes;
	private final RemovalCheck removals;
	private final boolean draft;

	RightsCheck(Rights rights, Homes homes, Changes changes, RemovalCheck removals) {
		this.rights = rights;
		this.homes = homes;
		this.changes = changes;
		this.removals = removals;
		draft = changes.isOnDraft();
		nodes = new NodeCheck(changes, rights.access() == Access.WRITE, draft);
	}

	/** @throws Forbidden where not */
	void run() {
		for (InternalCDORevision each : changes.added()) {
			if (Kind.of(each) == Kind.NODE) {
				nodes.added(each);
			} else {
				if (!draft || !DraftFiles.isContent(each, changes::after)) {
					require(changes.homeAfter(each), "adding");
					requireAround(each, changes::after, "adding");
				}
				requireKnown(each);
			}
			checkArrivals(Contents.of(each), each);
		}
		for (InternalCDORevision each : changes.changed()) {
			changed(changes.before(each.getID()), each);
		}
		for (InternalCDORevision each : changes.removed()) {
			if (Kind.of(each) == Kind.NODE) {
				nodes.removed(each);
			} else {
				require(changes.homeBefore(each), "removing");
				requireToday(each.getID());
				requireAround(each, changes::before, "removing");
			}
			checkDepartures(Contents.of(each), each);
		}
	}

	private void changed(InternalCDORevision before, InternalCDORevision after) {
		if (Kind.of(after) == Kind.NODE) {
			nodes.changed(before, after);
		} else if (!isDraftFile(before, after)) {
			requireChangeable(before, after);
			require(changes.homeAfter(after), "changing");
			requireToday(after.getID());
			if (!Objects.equals(before.getContainerID(), after.getContainerID()) || !Objects.equals(before.getResourceID(), after.getResourceID())) {
				requireAround(before, changes::before, "moving");
				requireAround(after, changes::after, "moving");
			}
		}
		Set<CDOID> old = Contents.of(before);
		Set<CDOID> now = Contents.of(after);
		checkArrivals(Contents.minus(now, old), after);
		checkDepartures(Contents.minus(old, now), after);
	}

	private void requireChangeable(InternalCDORevision before, InternalCDORevision after) {
		Home home = changes.homeBefore(before);
		if (home != null && home.access(rights) != Access.WRITE && removals.isCut(before, after)) {
			throw new Referred("removing what is referred to in " + home);
		}
		require(home, "changing");
	}

	/** What it says is looked at by itself, see {@link DraftFileCheck}. */
	private boolean isDraftFile(InternalCDORevision before, InternalCDORevision after) {
		return draft && Objects.equals(before.getResourceID(), after.getResourceID()) && DraftFiles.isContent(before, changes::before)
				&& DraftFiles.isContent(after, changes::after) && homes.now(after.getID()) == null;
	}

	private void checkArrivals(Set<CDOID> children, InternalCDORevision container) {
		if (!children.stream().allMatch(child -> changes.arrives(child, container))) {
			throw new Forbidden("containing what lies elsewhere");
		}
	}

	private void checkDepartures(Set<CDOID> children, InternalCDORevision container) {
		if (!children.stream().allMatch(child -> changes.leaves(child, container))) {
			throw new Forbidden("dropping what is not removed");
		}
	}

	/** Unions and registers belong to what is around them too. */
	private void requireAround(InternalCDORevision revision, Function<CDOID, InternalCDORevision> states, String what) {
		Kind kind = Kind.of(revision);
		if (kind == Kind.UNION) {
			require(Home.NOWHERE, what);
		} else if (kind == Kind.REGISTER) {
			InternalCDORevision around = Kind.container(revision) == null ? null : states.apply(Kind.container(revision));
			boolean inUnion = around != null && Kind.of(around) == Kind.UNION;
			require(inUnion ? new Home(null, Kind.lastingId(around)) : Home.NOWHERE, what);
		}
	}

	/** In a draft an object could have been moved to where the user may write: it must lie so today too. */
	private void requireToday(CDOID id) {
		if (draft) {
			Home home = homes.now(id);
			if (home != null) {
				require(home, "changing");
			}
		}
	}

	/** What is merged from a draft lies in the draft where the user may write. */
	private void requireKnown(InternalCDORevision added) {
		if (!changes.context().getIDMappings().containsValue(added.getID())) {
			require(changes.homeAtSource(added.getID()), "merging");
		}
	}

	private void require(Home home, String what) {
		if (home == null || home.access(rights) != Access.WRITE) {
			throw new Forbidden(what + " in " + (home == null ? "nowhere" : home));
		}
	}
}
