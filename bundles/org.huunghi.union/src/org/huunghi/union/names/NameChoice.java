package org.huunghi.union.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;

/** Picks, of several names, the one to show: first by when it was valid, then by language, then by kind. */
final class NameChoice {

	private NameChoice() {
	}

	/**
	 * @param at a date, or null for the latest names
	 * @return the text to show, or empty where no name has a text
	 */
	static Optional<String> choose(List<Name> names, Locale locale, PartialDate at) {
		List<Name> written = names.stream().filter(name -> name.getText() != null && !name.getText().isBlank()).toList();
		List<Name> valid = written.stream().filter(name -> at == null ? name.getValidTo() == null : validAt(name, at)).toList();
		// A name that is not quite right says more than none.
		List<Name> candidates = valid.isEmpty() ? latest(written) : valid;
		return candidates.stream().min(order(locale)).map(Name::getText);
	}

	private static boolean validAt(Name name, PartialDate at) {
		boolean begun = name.getValidFrom() == null || !at.certainlyBefore(name.getValidFrom());
		return begun && (name.getValidTo() == null || !name.getValidTo().certainlyBefore(at));
	}

	private static List<Name> latest(List<Name> names) {
		Optional<PartialDate> last = names.stream().map(Name::getValidTo).filter(end -> end != null).max(Comparator.naturalOrder());
		return last.isEmpty() ? names : names.stream().filter(name -> name.getValidTo() == null || name.getValidTo().equals(last.get())).toList();
	}

	/** Of names of one language and kind the later one comes first: within the year of a renaming the new name is shown. */
	private static Comparator<Name> order(Locale locale) {
		Comparator<Name> byLanguage = Comparator.comparingInt(name -> languageRank(language(name), locale.getLanguage()));
		Comparator<Name> byKind = Comparator.comparingInt(name -> name.getKind() == null ? NameKind.ALIAS.getValue() : name.getKind().getValue());
		Comparator<Name> byStart = Comparator.comparing(Name::getValidFrom, Comparator.nullsFirst(Comparator.naturalOrder()));
		return byLanguage.thenComparing(byKind).thenComparing(byStart.reversed());
	}

	private static int languageRank(String language, String asked) {
		if (language.equals(asked)) {
			return 0;
		}
		return switch (language) {
		case "vi" -> 1;
		case "en" -> 2;
		default -> 3;
		};
	}

	private static String language(Name name) {
		return name.getLanguage() == null ? "" : Locale.forLanguageTag(name.getLanguage()).getLanguage();
	}
}
