package org.huunghi.text.sort;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.huunghi.text.fold.Fold;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;

/** The order in which readers of a language look names up. */
public final class Collation {
	private static final Map<Locale, Comparator<String>> BY_LOCALE = new ConcurrentHashMap<>();
	private static final Map<Locale, Collator> COLLATORS = new ConcurrentHashMap<>();

	private Collation() {
	}

	/**
	 * The order of a language by CLDR, with numbers in texts sorted by their value and spelling variants of Vietnamese and Lao side
	 * by side. Null comes last. Texts that differ at all never compare as equal.
	 *
	 * @param locale the reader's language, not null
	 * @return a comparator for use in any thread
	 */
	public static Comparator<String> of(Locale locale) {
		return BY_LOCALE.computeIfAbsent(locale, Collation::create);
	}

	/**
	 * The place of a text in that order, for indexes that sort without comparing texts.
	 *
	 * @param locale the reader's language, not null
	 * @param text not null
	 * @return bytes that compare, unsigned, as the texts do; texts that the collation does not tell apart have the same
	 */
	public static byte[] key(Locale locale, String text) {
		return COLLATORS.computeIfAbsent(locale, Collation::collator).getCollationKey(Fold.oneSpelling(text)).toByteArray();
	}

	private static Collator collator(Locale locale) {
		Collator collator = Collator.getInstance(locale);
		if (collator instanceof RuleBasedCollator rules) {
			rules.setNumericCollation(true);
		}
		return collator.freeze();
	}

	private static Comparator<String> create(Locale locale) {
		Collator shared = collator(locale);
		Comparator<String> order = (a, b) -> shared.compare(Fold.oneSpelling(a), Fold.oneSpelling(b));
		return Comparator.nullsLast(order.thenComparing(Comparator.naturalOrder()));
	}
}
