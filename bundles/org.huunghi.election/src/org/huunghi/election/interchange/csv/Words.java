package org.huunghi.election.interchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.labels.ModelLabels;

/** Words in cells: what is written in the language of the file, and read in any of the three. */
final class Words {
	/** The languages of the interface. */
	static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH, Locale.of("lo"));
	private static final Texts TEXTS = Texts.beside(Words.class, "messages");

	private Words() {
	}

	/** @return the literal that a cell names by its label in one of the languages or by its name in the model; empty where none is */
	static <E extends Enum<E> & Enumerator> Optional<E> literal(Class<E> type, String text) {
		String folded = Fold.fold(text);
		return Arrays.stream(type.getEnumConstants())
				.filter(literal -> folded.equals(Fold.fold(literal.getLiteral())) || folded.equals(Fold.fold(literal.getName()))
						|| LANGUAGES.stream().anyMatch(locale -> folded.equals(Fold.fold(ModelLabels.of(literal, locale)))))
				.findFirst();
	}

	static String yesOrNo(boolean value, Locale locale) {
		return TEXTS.get(locale, value ? "word.yes" : "word.no");
	}

	/** @return what a cell says; empty where it says neither yes nor no */
	static Optional<Boolean> yesOrNo(String text) {
		if (is("yes", text)) {
			return Optional.of(true);
		}
		return is("no", text) ? Optional.of(false) : Optional.empty();
	}

	/** @return whether a text is the word of that key in one of the languages, or one of those also in use */
	static boolean is(String key, String text) {
		String folded = Fold.fold(text);
		return LANGUAGES.stream().anyMatch(locale -> folded.equals(Fold.fold(TEXTS.get(locale, "word." + key)))
				|| Arrays.stream(TEXTS.find(locale, "word." + key + ".also").orElse("").split("\\|")).anyMatch(other -> folded.equals(Fold.fold(other))))
				|| folded.equals(Fold.fold(key));
	}

	static String text(String key, Locale locale) {
		return TEXTS.get(locale, "word." + key);
	}
}
