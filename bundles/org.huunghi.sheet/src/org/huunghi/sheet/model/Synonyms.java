package org.huunghi.sheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.labels.ModelLabels;

/**
 * All words by which tables call a field or a value: its labels in the three languages, the model's own name, and the usual words that a plug-in
 * adds in its labels as {@code Class.feature.synonyms} and {@code Enum.LITERAL.synonyms}, parted by semicolons.
 */
public final class Synonyms {
	private Synonyms() {
	}

	/** @return folded words for the field in one language, its label first */
	static List<String> of(SheetField field, Locale locale) {
		List<String> words = new ArrayList<>();
		add(words, field.label(locale));
		EClass owner = field.owner();
		if (field.isName() && !"vi".equals(field.language()) || field.isOtherNames()) {
			return words;
		}
		ModelLabels.synonyms(owner, field.feature(), locale).forEach(word -> add(words, word));
		return words;
	}

	/** @return the literal that a text means; empty where it means none of the enumeration */
	public static Optional<EEnumLiteral> literal(EEnum type, String text) {
		String folded = Fold.fold(text);
		for (EEnumLiteral literal : type.getELiterals()) {
			if (Fold.fold(literal.getName()).equals(folded) || Fold.fold(literal.getLiteral()).equals(folded)) {
				return Optional.of(literal);
			}
		}
		for (Locale locale : SheetTexts.LANGUAGES) {
			for (EEnumLiteral literal : type.getELiterals()) {
				if (Fold.fold(ModelLabels.of(type, literal, locale)).equals(folded)
						|| ModelLabels.synonyms(type, literal, locale).stream().anyMatch(word -> Fold.fold(word).equals(folded))) {
					return Optional.of(literal);
				}
			}
		}
		return Optional.empty();
	}

	private static void add(List<String> words, String word) {
		String folded = Fold.fold(word);
		if (!folded.isEmpty()) {
			words.add(folded);
		}
	}
}
