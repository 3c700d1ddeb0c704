package org.huunghi.union.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;

/** Gives a list a new content by few changes, so that what stays is not written again. */
final class ListEdit {
	private ListEdit() {
	}

	/** @param wanted the new content in its order */
	static void make(EList<Object> list, List<?> wanted) {
		Map<Object, Integer> left = new HashMap<>();
		wanted.forEach(each -> left.merge(each, 1, Integer::sum));
		Map<Object, Integer> surplus = new HashMap<>();
		list.forEach(each -> surplus.merge(each, 1, Integer::sum));
		left.forEach((each, times) -> surplus.merge(each, -times, Integer::sum));
		for (int i = list.size() - 1; i >= 0; i--) {
			Object each = list.get(i);
			if (surplus.getOrDefault(each, 0) > 0) {
				surplus.merge(each, -1, Integer::sum);
				list.remove(i);
			}
		}
		for (int i = 0; i < wanted.size(); i++) {
			Object each = wanted.get(i);
			if (i < list.size() && list.get(i).equals(each)) {
				continue;
			}
			int at = find(list, each, i);
			if (at < 0) {
				list.add(i, each);
			} else {
				list.move(i, at);
			}
		}
	}

	private static int find(List<Object> list, Object each, int from) {
		for (int i = from; i < list.size(); i++) {
			if (list.get(i).equals(each)) {
				return i;
			}
		}
		return -1;
	}
}
