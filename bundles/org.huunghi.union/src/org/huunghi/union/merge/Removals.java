package org.huunghi.union.merge;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the conflicts where one side removed what the other changed, added to, moved something into, or referred to anew. The choice is about the
 * uppermost record that was removed, with all that lies in it.
 */
final class Removals {
	private final Map<String, MergedRecord> records;
	private final Nodes nodes;

	Removals(Map<String, MergedRecord> records, Nodes nodes) {
		this.records = records;
		this.nodes = nodes;
	}

	void find() {
		records.values().forEach(each -> {
			if (each.touchedByMe()) {
				check(each, true);
			}
			if (each.touchedByThem()) {
				check(each, false);
			}
		});
		// what lies in a removed record goes or stays with it
		records.values().stream().filter(each -> each.conflictRoot == null).forEach(each -> {
			enter(each, root(each, true), true);
			enter(each, root(each, false), false);
		});
	}

	private static void enter(MergedRecord each, MergedRecord root, boolean removedByThem) {
		if (root != null && root.conflictRoot == root && root.removedByThem == removedByThem) {
			each.conflictRoot = root;
			each.removedByThem = removedByThem;
		}
	}

	/** @param byMe whether it is my side that touched the record; then it is of interest what their side removed */
	private void check(MergedRecord touched, boolean byMe) {
		conflict(root(touched, byMe), byMe);
		boolean placed = touched.node.objects.before() == null || touched.place != null && (byMe ? touched.place.changedByMe() : touched.place.changedByThem());
		if (placed) {
			MergedRecord root = removedAround(side(touched, byMe), byMe);
			if (root != null) {
				conflict(root, byMe);
				if (!touched.node.onBothSides()) {
					touched.conflictRoot = root;
					touched.removedByThem = byMe;
				}
			}
		}
		touched.fields.forEach(field -> targets(field, byMe));
	}

	private static void conflict(MergedRecord root, boolean removedByThem) {
		if (root != null) {
			root.conflictRoot = root;
			root.removedByThem = removedByThem;
		}
	}

	private static EObject side(MergedRecord record, boolean mine) {
		return mine ? record.node.objects.mine() : record.node.objects.theirs();
	}

	private static boolean isRemoved(MergedRecord record, boolean byThem) {
		return record != null && record.node.objects.before() != null && side(record, !byThem) == null;
	}

	/** @return the uppermost record around this one, or itself, that the side removed; null where it did not remove this one */
	private MergedRecord root(MergedRecord record, boolean byThem) {
		if (!isRemoved(record, byThem)) {
			return null;
		}
		MergedRecord root = record;
		for (EObject at = record.node.objects.before().eContainer(); at != null; at = at.eContainer()) {
			MergedRecord around = recordOf(at);
			if (around != null && isRemoved(around, byThem)) {
				root = around;
			}
		}
		return root;
	}

	/** @return the uppermost removed record around an object that was put into it; null where it lies in nothing removed */
	private MergedRecord removedAround(EObject object, boolean byThem) {
		for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
			MergedRecord around = recordOf(at);
			if (isRemoved(around, byThem)) {
				return root(around, byThem);
			}
		}
		return null;
	}

	private MergedRecord recordOf(EObject object) {
		Node node = nodes.of(object);
		if (node != null) {
			return records.get(node.record().key);
		}
		String id = Features.id(object);
		return id == null ? null : records.get(id);
	}

	/** What a side refers to anew, the other must not have removed. */
	private void targets(Field field, boolean byMe) {
		EStructuralFeature feature = field.feature;
		if (field instanceof PresenceField presence) {
			EObject part = byMe ? presence.part.objects.mine() : presence.part.objects.theirs();
			if (part != null) {
				for (EStructuralFeature each : Features.of(part.eClass())) {
					targets(part, presence.part.objects.before(), each, byMe);
				}
			}
		} else if (byMe ? field.changedByMe() : field.changedByThem()) {
			targets(byMe ? field.node.objects.mine() : field.node.objects.theirs(), field.node.objects.before(), feature, byMe);
		}
	}

	private void targets(EObject object, EObject before, EStructuralFeature feature, boolean byMe) {
		if (!(feature instanceof EReference reference) || reference.isContainment()) {
			return;
		}
		var old = Features.values(before, feature).stream().map(Features::id).toList();
		Features.values(object, feature).stream().map(Features::id).filter(Objects::nonNull).filter(id -> !old.contains(id)).map(records::get)
				.filter(Objects::nonNull).forEach(target -> conflict(root(target, byMe), byMe));
	}
}
