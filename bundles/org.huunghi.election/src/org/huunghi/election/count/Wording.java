package org.huunghi.election.count;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Share;

/** Puts the numbers, shares, dates and names of a sentence into the words of a language. */
final class Wording {
	private static final Texts TEXTS = Texts.beside(Wording.class, "messages");

	/** A candidate with the date since when in service. */
	record Since(String label, PartialDate date) {
	}

	private Wording() {
	}

	/** @return the sentence of that key */
	static String sentence(Locale locale, String key, List<Object> arguments) {
		return TEXTS.get(locale, key, arguments.stream().map(argument -> worded(argument, locale)).toArray());
	}

	private static Object worded(Object argument, Locale locale) {
		return switch (argument) {
		case Share share -> TEXTS.get(locale, share.strict() ? "share.more" : "share.least", fraction(share));
		case Enumerator literal -> TEXTS.get(locale, literal.getClass().getSimpleName() + '.' + literal.getName());
		case PartialDate date -> DateEntry.format(date, locale);
		case Since since -> TEXTS.get(locale, "since", since.label(), DateEntry.format(since.date(), locale));
		case List<?> list -> list.stream().map(element -> worded(element, locale).toString()).collect(Collectors.joining(", "));
		default -> argument;
		};
	}

	private static String fraction(Share share) {
		return share.denominator() == 100 ? share.numerator() + " %" : share.numerator() + "/" + share.denominator();
	}
}
