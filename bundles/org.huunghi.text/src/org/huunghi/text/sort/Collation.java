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

	private static Comparator<String> create(Locale locale) {
		Collator collator = Collator.getInstance(locale);
		if (collator instanceof RuleBasedCollator rules) {
			rules.setNumericCollation(true);
		}
		Collator shared = collator.freeze();
		Comparator<String> order = (a, b) -> shared.compare(Fold.oneSpelling(a), Fold.oneSpelling(b));
		return Comparator.nullsLast(order.thenComparing(Comparator.naturalOrder()));
	}
}
