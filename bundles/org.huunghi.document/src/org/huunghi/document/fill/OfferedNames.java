package org.huunghi.document.fill;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The names of all values that a template may use, to be told to whoever misspelt one. */
final class OfferedNames {
	private static final int DEEPEST = 12;
	private static final int MOST_ITEMS = 20;
	private static final int MOST_NEAR = 3;
	private static final int MOST_TOLD = 15;

	private final TreeSet<String> names = new TreeSet<>();

	OfferedNames(Map<String, ?> values) {
		collect(values, 0);
	}

	private void collect(Object value, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		if (value instanceof Map<?, ?> group) {
			group.forEach((name, inner) -> {
				names.add(String.valueOf(name));
				collect(inner, depth + 1);
			});
		} else if (value instanceof List<?> list) {
			list.stream().limit(MOST_ITEMS).forEach(item -> collect(item, depth + 1));
		}
	}

	/** @return the names that are most like that one; where none is, the first of all names */
	List<String> nearest(String wrong) {
		String asked = Names.withoutQuestion(wrong).substring(wrong.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		List<String> near = names.stream().filter(name -> isNear(asked, name.toLowerCase(Locale.ROOT)))
				.sorted(Comparator.comparingInt(name -> distance(asked, name.toLowerCase(Locale.ROOT)))).limit(MOST_NEAR).toList();
		return near.isEmpty() ? names.stream().limit(MOST_TOLD).toList() : near;
	}

	private static boolean isNear(String asked, String name) {
		boolean partOfIt = asked.length() > 2 && name.contains(asked) || name.length() > 2 && asked.contains(name);
		return partOfIt || distance(asked, name) <= Math.max(1, asked.length() / 3);
	}

	// Letters to insert, remove or replace.
	private static int distance(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[b.length()];
	}
}
