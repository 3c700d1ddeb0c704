package org.huunghi.union.merge;

import java.util.List;

/** A compared record with what both sides did to it. */
final class MergedRecord {
	final Node node;
	/** Where it lies; null for what lies in nothing. */
	final PlaceField place;
	/** What either side changed, in the order of the model. */
	final List<Field> fields;
	/** The record with whose removal a conflict came about, this one or one around it; null where there is none. */
	MergedRecord conflictRoot;
	/** Whether it was their side that removed the root of the conflict. */
	boolean removedByThem;

	MergedRecord(Node node, PlaceField place, List<Field> fields) {
		this.node = node;
		this.place = place;
		this.fields = fields;
	}

	String id() {
		return node.key;
	}

	/** @return what my side did; changes that only follow from the removal of other records count too */
	ChangeKind mine() {
		return kind(node.objects.before() != null, node.objects.mine() != null, fields.stream().anyMatch(Field::changedByMe));
	}

	ChangeKind theirs() {
		return kind(node.objects.before() != null, node.objects.theirs() != null, fields.stream().anyMatch(Field::changedByThem));
	}

	private static ChangeKind kind(boolean before, boolean now, boolean changed) {
		if (before && now) {
			return changed ? ChangeKind.CHANGED : ChangeKind.UNCHANGED;
		}
		return before ? ChangeKind.REMOVED : now ? ChangeKind.ADDED : ChangeKind.UNCHANGED;
	}

	/** @return whether my side did anything to it of its own accord, short of removing it */
	boolean touchedByMe() {
		return node.objects.mine() != null && (node.objects.before() == null || fields.stream().anyMatch(Field::touchedByMe) || place != null && place.changedByMe());
	}

	boolean touchedByThem() {
		return node.objects.theirs() != null
				&& (node.objects.before() == null || fields.stream().anyMatch(Field::touchedByThem) || place != null && place.changedByThem());
	}

	/** @return whether merging changes anything in their version, or somebody must choose */
	boolean brings() {
		if (conflictRoot != null) {
			return true;
		}
		if (node.onBothSides()) {
			return fields.stream().anyMatch(Field::brings);
		}
		return node.objects.mine() != null ? node.objects.before() == null : node.objects.theirs() != null;
	}
}
