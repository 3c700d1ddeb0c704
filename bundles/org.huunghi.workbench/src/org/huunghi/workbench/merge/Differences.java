package org.huunghi.workbench.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/**
 * Where two texts differ, word by word; Lao, which writes no blanks between words, is cut by its dictionary.
 *
 * @param before what only the first text has
 * @param after what only the second text has
 */
public record Differences(List<Span> before, List<Span> after) {
	/** A part of a text. @param start of its first character, @param length in characters */
	public record Span(int start, int length) {
		public int end() {
			return start + length;
		}
	}

	/** More comparisons than these would keep the user waiting; what lies between the equal ends then counts as different. */
	private static final long MOST = 4_000_000;

	/** @param before may be null, as may be the other, @param locale of the words */
	public static Differences of(String before, String after, Locale locale) {
		String one = before == null ? "" : before;
		String two = after == null ? "" : after;
		List<Span> a = words(one, locale);
		List<Span> b = words(two, locale);
		int start = 0;
		while (start < a.size() && start < b.size() && same(one, a.get(start), two, b.get(start))) {
			start++;
		}
		int endA = a.size();
		int endB = b.size();
		while (endA > start && endB > start && same(one, a.get(endA - 1), two, b.get(endB - 1))) {
			endA--;
			endB--;
		}
		boolean[] keepA = new boolean[a.size()];
		boolean[] keepB = new boolean[b.size()];
		List<Span> midA = a.subList(start, endA);
		List<Span> midB = b.subList(start, endB);
		if ((long) midA.size() * midB.size() <= MOST) {
			match(one, midA, two, midB, start, keepA, keepB);
		}
		return new Differences(spans(one, a, keepA, start, endA), spans(two, b, keepB, start, endB));
	}

	private static List<Span> words(String text, Locale locale) {
		BreakIterator breaks = BreakIterator.getWordInstance(locale);
		breaks.setText(text);
		List<Span> words = new ArrayList<>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			words.add(new Span(from, to - from));
			from = to;
		}
		return words;
	}

	private static boolean same(String one, Span a, String two, Span b) {
		return a.length == b.length && one.regionMatches(a.start, two, b.start, a.length);
	}

	/** Finds the longest common sequence of words. */
	private static void match(String one, List<Span> a, String two, List<Span> b, int offset, boolean[] keepA, boolean[] keepB) {
		int[][] longest = new int[a.size() + 1][b.size() + 1];
		for (int i = a.size() - 1; i >= 0; i--) {
			for (int j = b.size() - 1; j >= 0; j--) {
				longest[i][j] = same(one, a.get(i), two, b.get(j)) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < a.size() && j < b.size()) {
			if (same(one, a.get(i), two, b.get(j))) {
				keepA[offset + i++] = true;
				keepB[offset + j++] = true;
			} else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	/** Words that differ become one span with the blanks between them, which reads better than many small ones. */
	private static List<Span> spans(String text, List<Span> words, boolean[] keep, int from, int to) {
		List<Span> spans = new ArrayList<>();
		for (int i = from; i < to; i++) {
			if (keep[i]) {
				continue;
			}
			Span word = words.get(i);
			Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
			if (last != null && text.substring(last.end(), word.start).isBlank()) {
				spans.set(spans.size() - 1, new Span(last.start, word.end() - last.start));
			} else {
				spans.add(word);
			}
		}
		spans.replaceAll(span -> trimmed(text, span));
		return spans;
	}

	private static Span trimmed(String text, Span span) {
		String part = text.substring(span.start, span.end());
		String stripped = part.strip();
		return stripped.isEmpty() ? span : new Span(span.start + part.indexOf(stripped), stripped.length());
	}
}
