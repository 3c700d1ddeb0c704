package org.huunghi.sheet.model;

import java.util.List;
import java.util.Locale;

import org.huunghi.sheet.SheetTexts;
import org.huunghi.text.fold.Fold;

/**
 * How well a heading fits a field.
 *
 * @param field the field
 * @param language of the word that fits
 * @param score more is better
 */
public record HeadingFit(SheetField field, Locale language, int score) {
	private static final int SAME = 100;
	private static final int KEY = 95;
	private static final int PART = 50;
	private static final int SHORTEST = 4;

	/** @return how well a folded heading fits; null where it does not */
	public static HeadingFit fit(SheetField field, String heading) {
		HeadingFit best = heading.equals(Fold.fold(field.key())) ? new HeadingFit(field, null, KEY) : null;
		for (Locale language : SheetTexts.LANGUAGES) {
			List<String> words = Synonyms.of(field, language);
			for (int i = 0; i < words.size(); i++) {
				int score = score(words.get(i), heading) - (i == 0 ? 0 : 1);
				if (score > 0 && (best == null || score > best.score)) {
					best = new HeadingFit(field, language, score);
				}
			}
		}
		return best;
	}

	private static int score(String word, String heading) {
		if (word.equals(heading)) {
			return SAME;
		}
		if (word.length() < SHORTEST || heading.length() < SHORTEST) {
			return 0;
		}
		if (holds(heading, word)) {
			return PART + Math.min(40, 40 * word.length() / heading.length());
		}
		return holds(word, heading) ? PART / 2 + Math.min(20, 20 * heading.length() / word.length()) : 0;
	}

	/** As whole words, not within one. */
	private static boolean holds(String text, String words) {
		return (' ' + text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ") + ' ').contains(' ' + words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ") + ' ');
	}
}
