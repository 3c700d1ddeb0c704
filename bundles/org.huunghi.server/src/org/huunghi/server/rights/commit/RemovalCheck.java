package org.huunghi.server.rights.commit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.rights.sight.Home;
import org.huunghi.server.rights.sight.Kind;

/**
 * Whether nothing is left that refers to what a commit removes. A client takes out the references that it knows of, but it does not know of those in
 * registers that are closed to its user, and must not take out those that he may not change.
 */
final class RemovalCheck {
	private final Rights rights;
	private final Changes changes;
	private final Map<CDOID, EClass> removed = new LinkedHashMap<>();

	RemovalCheck(Rights rights, Changes changes) {
		this.rights = rights;
		this.changes = changes;
		changes.removed().stream().filter(each -> Kind.of(each) != Kind.NODE).forEach(each -> removed.put(each.getID(), each.getEClass()));
	}

	/**
	 * @throws Referred where the user may not change what refers to it
	 * @throws LeftReference where he may, but it has come about since, or his client did not take it out
	 */
	void run() {
		if (removed.isEmpty()) {
			return;
		}
		changes.added().forEach(this::check);
		changes.changed().forEach(this::check);
		for (CDOID source : new Referrers(changes.context()).of(removed)) {
			InternalCDORevision after = changes.after(source);
			if (after != null) {
				check(after);
			}
		}
	}

	private void check(InternalCDORevision source) {
		if (Reference.targets(source).anyMatch(removed::containsKey)) {
			Home home = changes.homeAfter(source);
			if (home != null && home.access(rights) == Access.WRITE) {
				throw new LeftReference();
			}
			throw new Referred("removing what is referred to in " + (home == null ? "nowhere" : home));
		}
	}

	/** @return whether an object refers to the same as before, but to the removed objects no longer */
	boolean isCut(InternalCDORevision before, InternalCDORevision after) {
		boolean cut = before.getEClass().getEAllReferences().stream().filter(Reference::is)
				.anyMatch(feature -> !Reference.targets(before, feature).equals(Reference.targets(after, feature)));
		return cut && before.getEClass().getEAllReferences().stream().filter(Reference::is).allMatch(feature -> {
			List<CDOID> kept = Reference.targets(before, feature).stream().filter(id -> !removed.containsKey(id)).toList();
			return kept.equals(Reference.targets(after, feature));
		});
	}
}
