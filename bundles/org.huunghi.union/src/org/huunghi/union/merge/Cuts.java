package org.huunghi.union.merge;

import java.util.Map;

/**
 * Knows which records each side removed. Who removes a record cuts the references to it: these changes follow from the removal, and mean nothing by
 * themselves.
 */
record Cuts(Map<String, Node> records) {
	boolean byMe(String id) {
		Node record = id == null ? null : records.get(id);
		return record != null && record.objects.before() != null && record.objects.mine() == null;
	}

	boolean byThem(String id) {
		Node record = id == null ? null : records.get(id);
		return record != null && record.objects.before() != null && record.objects.theirs() == null;
	}

	/** @return the target of a single reference on both sides as if no side had cut it */
	Versions<String> undo(Versions<String> target) {
		String before = target.before();
		return new Versions<>(before, target.mine() == null && byMe(before) ? before : target.mine(),
				target.theirs() == null && byThem(before) ? before : target.theirs());
	}
}
