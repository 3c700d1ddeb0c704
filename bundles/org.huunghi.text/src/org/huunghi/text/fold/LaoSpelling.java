package org.huunghi.text.fold;

/**
 * One spelling for the variants of Lao that readers take for the same word, most of which look the same on screen:
 * <ul>
 * <li>SARA AM as one character or as NIGGAHITA and AA, with the tone mark before, between or after (ນ້ຳ, ນໍ້າ);
 * <li>the marks of one consonant in any order, or typed twice;
 * <li>ໜ and ຫນ, ໝ and ຫມ, which are ligatures;
 * <li>ຫຼ and ຫລ: the subscript and the full letter are both in use for the same cluster, and names of provinces appear both
 * ways in print (ຫຼວງພະບາງ, ຫລວງພະບາງ);
 * <li>ແ typed as two ເ.
 * </ul>
 * ຣ and ລ, ໃ and ໄ stay apart: they tell words from each other.
 */
final class LaoSpelling {
	private static final char HO_SUNG = '\u0EAB';
	private static final char LO = '\u0EA5';
	private static final char AA = '\u0EB2';
	private static final char NIGGAHITA = '\u0ECD';
	private static final char SUBSCRIPT_LO = '\u0EBC';
	private static final int NO_MARK = -1;

	private LaoSpelling() {
	}

	/** @return the text with one spelling for all variants; text without Lao comes back as it is */
	static String unify(String text) {
		if (text.chars().noneMatch(c -> c >= 0x0E80 && c <= 0x0EFF)) {
			return text;
		}
		// A mark that moves can meet the next misplaced one, so that one round is not always enough.
		String before;
		String after = text;
		do {
			before = after;
			after = orderMarks(splitLigatures(before));
		} while (!after.equals(before));
		return after;
	}

	private static String splitLigatures(String text) {
		return text.replace("\u0EB3", "\u0ECD\u0EB2").replace("\u0EDC", "\u0EAB\u0E99").replace("\u0EDD", "\u0EAB\u0EA1")
				.replace("\u0EC0\u0EC0", "\u0EC1");
	}

	private static String orderMarks(String text) {
		StringBuilder ordered = new StringBuilder(text.length());
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && rank(text.charAt(end)) != NO_MARK) {
				end++;
			}
			StringBuilder marks = new StringBuilder(text.substring(at, end));
			boolean longVowel = end < text.length() && text.charAt(end) == AA;
			if (longVowel) {
				end++;
				while (end < text.length() && isTone(text.charAt(end))) {
					marks.append(text.charAt(end++));
				}
			}
			appendMarks(ordered, marks);
			if (longVowel) {
				ordered.append(AA);
			} else if (end < text.length()) {
				ordered.append(text.charAt(end++));
			}
			at = end;
		}
		return ordered.toString();
	}

	private static void appendMarks(StringBuilder ordered, CharSequence marks) {
		int[] sorted = marks.chars().distinct().boxed().sorted((a, b) -> {
			int byRank = Integer.compare(rank((char) a.intValue()), rank((char) b.intValue()));
			return byRank != 0 ? byRank : Integer.compare(a, b);
		}).mapToInt(Integer::intValue).toArray();
		for (int mark : sorted) {
			boolean afterHoSung = !ordered.isEmpty() && ordered.charAt(ordered.length() - 1) == HO_SUNG;
			ordered.append(mark == SUBSCRIPT_LO && afterHoSung ? LO : (char) mark);
		}
	}

	private static boolean isTone(char c) {
		return c >= '\u0EC8' && c <= '\u0ECB';
	}

	/** The place of a mark among those of its consonant: subscript, vowel, NIGGAHITA, tone, others; or {@link #NO_MARK}. */
	private static int rank(char c) {
		if (c == SUBSCRIPT_LO || c == '\u0EBA') {
			return 0;
		}
		if (c == '\u0EB1' || c >= '\u0EB4' && c <= '\u0EB9' || c == '\u0EBB') {
			return 1;
		}
		if (c == NIGGAHITA) {
			return 2;
		}
		if (isTone(c)) {
			return 3;
		}
		return c == '\u0ECC' || c == '\u0ECE' ? 4 : NO_MARK;
	}
}
