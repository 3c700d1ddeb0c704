package org.huunghi.union.merge;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Attachment;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;

/** Puts fields and their values into words of one language. */
final class MergeTexts {
	private static final Texts TEXTS = Texts.beside(MergeTexts.class, "messages");
	/** More objects of a list are only counted. */
	private static final int SHOWN = 50;

	private final Locale locale;

	private final ObjectAccess access;

	MergeTexts(Locale locale, ObjectAccess access) {
		this.locale = locale;
		this.access = access;
	}

	String object(EObject object) {
		return Names.label(object.eIsProxy() ? access.resolve(object) : object, locale);
	}

	String label(Node node, EStructuralFeature feature) {
		return ModelLabels.of(node.objects.any().eClass(), feature, locale);
	}

	String place() {
		return TEXTS.get(locale, "place");
	}

	String order(Node node, EStructuralFeature feature) {
		return TEXTS.get(locale, "order", label(node, feature));
	}

	String file(Attachment file) {
		return TEXTS.get(locale, "file", file.getFileName() == null ? object(file) : file.getFileName(), file.getSize());
	}

	/** @return where in its record a part lies; empty for the record itself */
	String path(Node node) {
		Deque<String> steps = new ArrayDeque<>();
		for (Node at = node; at.parent != null; at = at.parent) {
			EObject any = at.objects.before() != null ? at.objects.before() : at.objects.any();
			steps.addFirst(label(at.parent, at.slot) + (at.slot.isMany() ? " › " + object(any) : ""));
		}
		return String.join(" › ", steps);
	}

	/** @return null for nothing */
	String single(EObject object, EStructuralFeature feature) {
		return value(feature, Features.value(object, feature));
	}

	/** @return each value in a line of its own; null for none */
	String list(EStructuralFeature feature, Collection<?> values) {
		List<String> lines = values.stream().limit(SHOWN).map(value -> value(feature, value)).collect(Collectors.toCollection(ArrayList::new));
		if (values.size() > SHOWN) {
			lines.add(TEXTS.get(locale, "more", values.size() - SHOWN));
		}
		return lines.isEmpty() ? null : String.join("\n", lines);
	}

	private String value(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> null;
		case FeatureMap.Entry entry -> value(entry.getEStructuralFeature(), entry.getValue());
		case EObject object -> Features.isContainment(feature) ? describe(object) : object(object);
		case Enumerator literal -> ModelLabels.of(literal, locale);
		case PartialDate date -> Values.date(date, locale);
		case Quantity quantity -> Values.quantity(quantity, locale);
		case Money money -> Values.money(money, locale);
		case Boolean yes -> TEXTS.get(locale, yes ? "yes" : "no");
		case Integer number -> NumberEntry.format(BigDecimal.valueOf(number), locale);
		case Long number -> NumberEntry.format(BigDecimal.valueOf(number), locale);
		case BigDecimal number -> NumberEntry.format(number, locale);
		case byte[] bytes -> TEXTS.get(locale, "bytes", bytes.length);
		case String text -> text.isEmpty() ? null : text;
		default -> feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : value.toString();
		};
	}

	/** @return all that a part of a record says: its label, and then what the label does not tell */
	String describe(EObject object) {
		String label = object(object);
		List<String> said = new ArrayList<>();
		said.add(label);
		for (EStructuralFeature feature : Features.of(object.eClass())) {
			if (Features.holdsRecords(feature) || !object.eIsSet(feature)) {
				continue;
			}
			String text = list(feature, Features.values(object, feature));
			if (text != null && !label.contains(text)) {
				said.add(ModelLabels.of(object.eClass(), feature, locale) + ": " + text.replace("\n", ", "));
			}
		}
		return String.join("; ", said);
	}
}
