package org.huunghi.sheet.names;

import org.huunghi.text.fold.Fold;

/** How alike two names are: by the least number of letters to change, leave out, add or swap, without accents, blanks and signs. */
final class Similarity {
	private static final int LONGEST = 120;

	private Similarity() {
	}

	static String plain(String name) {
		String plain = Fold.fold(name).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
		return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
	}

	/** @return from 0 to 100; below 100 for names that are not the same */
	static int percent(String plainA, String plainB) {
		int longest = Math.max(plainA.length(), plainB.length());
		if (longest == 0) {
			return 0;
		}
		return 100 - (100 * distance(plainA, plainB) + longest - 1) / longest;
	}

	private static int distance(String a, String b) {
		int[] before = null;
		int[] last = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] now = new int[b.length() + 1];
			now[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				boolean same = a.charAt(i - 1) == b.charAt(j - 1);
				now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
				if (before != null && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					now[j] = Math.min(now[j], before[j - 2] + 1);
				}
			}
			before = last;
			last = now;
		}
		return last[b.length()];
	}
}
