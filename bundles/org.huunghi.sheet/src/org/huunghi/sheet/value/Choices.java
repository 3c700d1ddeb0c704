package org.huunghi.sheet.value;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.huunghi.union.labels.ModelLabels;

/** The values of an enumeration in a reader's words. */
final class Choices {
	private Choices() {
	}

	static String of(EEnum type, Locale reader) {
		return type.getELiterals().stream().map(literal -> ModelLabels.of(type, literal, reader)).collect(Collectors.joining("; "));
	}
}
