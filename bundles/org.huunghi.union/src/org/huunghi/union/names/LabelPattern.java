package org.huunghi.union.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.labels.ModelLabels;

/**
 * Builds the label of an object by the pattern that its plug-in's labels give for the class. <code>{number}</code> stands for the value of a
 * feature, <code>{name|person}</code> for the first of several that has one; what stands in brackets is left out where a value in
 * it lacks.
 */
final class LabelPattern {
	private static final int SHOWN = 3;

	private final String pattern;
	private final EObject object;
	private final Locale locale;
	private int next;

	private LabelPattern(String pattern, EObject object, Locale locale) {
		this.pattern = pattern;
		this.object = object;
		this.locale = locale;
	}

	/** @return the label, or null where a value outside brackets lacks */
	static String fill(String pattern, EObject object, Locale locale) {
		return new LabelPattern(pattern, object, locale).part();
	}

	/** Reads to the end of the pattern or of the part in brackets. */
	private String part() {
		StringBuilder text = new StringBuilder();
		boolean lacks = false;
		while (next < pattern.length()) {
			char c = pattern.charAt(next++);
			switch (c) {
			case '[' -> {
				String inner = part();
				text.append(inner == null ? "" : inner);
			}
			case '{' -> {
				int end = pattern.indexOf('}', next);
				String value = first(pattern.substring(next, end));
				lacks |= value.isEmpty();
				text.append(value);
				next = end + 1;
			}
			case ']' -> {
				return lacks ? null : text.toString();
			}
			default -> text.append(c);
			}
		}
		return lacks ? null : text.toString();
	}

	private String first(String names) {
		return Stream.of(names.split("\\|")).map(name -> object.eClass().getEStructuralFeature(name.strip())).map(this::text).filter(text -> !text.isBlank()).findFirst().orElse("");
	}

	private String text(EStructuralFeature feature) {
		return feature == null ? "" : say(object.eGet(feature));
	}

	private String say(Object value) {
		return switch (value) {
		case null -> "";
		case EObject other -> Names.label(other, locale);
		case Enumerator literal -> ModelLabels.of(literal, locale);
		case PartialDate date -> Values.date(date, locale);
		case Quantity quantity -> Values.quantity(quantity, locale);
		case Money money -> Values.money(money, locale);
		case List<?> several -> several.stream().limit(SHOWN).map(this::say).collect(Collectors.joining(", "));
		default -> value.toString();
		};
	}
}
