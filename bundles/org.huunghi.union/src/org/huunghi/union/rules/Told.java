package org.huunghi.union.rules;

import java.util.Locale;
import java.util.function.Function;

/**
 * A text in the three languages of the workbench, written out when a problem is found: a problem is read later, when the objects
 * it speaks of may no longer be at hand.
 *
 * @param vi the Vietnamese text, not null
 * @param lo the Lao text, not null
 * @param en the text for all other languages, not null
 */
public record Told(String vi, String lo, String en) {

	/** @return what the function says in each of the languages */
	public static Told by(Function<Locale, String> text) {
		return new Told(text.apply(Locale.of("vi")), text.apply(Locale.of("lo")), text.apply(Locale.ENGLISH));
	}

	/** @return the text in the language of that locale */
	public String in(Locale locale) {
		return switch (locale.getLanguage()) {
		case "vi" -> vi;
		case "lo" -> lo;
		default -> en;
		};
	}
}
