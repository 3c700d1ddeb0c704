package org.huunghi.workbench.form.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Named;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/** The text of a feature's value as a table's cell shows it, and the value for a text that is pasted into one. */
public final class CellTexts {
	private final Locale locale;

	/** @param locale of the interface */
	public CellTexts(Locale locale) {
		this.locale = locale;
	}

	/** @return the text of the feature's value; empty where it is not set */
	public String format(EObject owner, EStructuralFeature feature) {
		if (feature == UnionPackage.Literals.NAMED__NAMES) {
			return ((Named) owner).getNames().isEmpty() ? "" : Names.of((Named) owner, locale);
		}
		return format(owner.eGet(feature), feature);
	}

	/** @return the text of a value of the feature, or of a list of them */
	public String format(Object value, EStructuralFeature feature) {
		if (value instanceof List<?> list) {
			return list.stream().map(one -> format(one, feature)).collect(Collectors.joining("; "));
		} else if (value instanceof EObject object) {
			return Names.label(object, locale);
		} else if (feature.getEType() instanceof EEnum type) {
			return value == null ? "" : ModelLabels.of(literal(type, value), locale);
		} else if (value instanceof Boolean yes) {
			return yes ? Messages.yes : Messages.no;
		} else if (feature == UnionPackage.Literals.NAME__LANGUAGE) {
			return Languages.name((String) value, locale);
		} else if (value == null || ValueTexts.knows((EDataType) feature.getEType())) {
			return ValueTexts.format(value, locale);
		}
		String text = ((EDataType) feature.getEType()).getEPackage().getEFactoryInstance().convertToString((EDataType) feature.getEType(), value);
		return text == null ? "" : text;
	}

	/**
	 * @param attribute of the cell; references need a search and are not read here
	 * @return the value for the text
	 * @throws WrongTextException when the text is no value of the attribute
	 */
	public Object parse(String text, EAttribute attribute) throws WrongTextException {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum choices) {
			return text.isBlank() ? choices.getDefaultValue() : choice(text, choices);
		} else if (type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class) {
			return check(text);
		} else if (attribute == UnionPackage.Literals.NAME__LANGUAGE) {
			return Languages.tag(text, locale);
		} else if (!ValueTexts.knows(type)) {
			throw new WrongTextException(Messages.readOnlyCell);
		}
		return ValueTexts.parse(text, type, locale);
	}

	/** @return the literal that stands for a value of the enumeration, generated or not */
	public static EEnumLiteral literal(EEnum type, Object value) {
		return value instanceof EEnumLiteral literal ? literal : type.getEEnumLiteral(((Enumerator) value).getName());
	}

	private Object choice(String text, EEnum choices) throws WrongTextException {
		for (EEnumLiteral literal : choices.getELiterals()) {
			if (Fold.sameName(text.strip(), ModelLabels.of(literal, locale)) || literal.getLiteral().equalsIgnoreCase(text.strip())) {
				return literal.getInstance();
			}
		}
		String all = choices.getELiterals().stream().map(literal -> ModelLabels.of(literal, locale)).collect(Collectors.joining(", "));
		throw new WrongTextException(Messages.bind(Messages.notChoice, text.strip(), all));
	}

	private static Boolean check(String text) throws WrongTextException {
		String folded = Fold.fold(text);
		if (folded.equals(Fold.fold(Messages.yes)) || List.of("x", "1", "true", "yes").contains(folded)) {
			return true;
		}
		if (folded.isBlank() || folded.equals(Fold.fold(Messages.no)) || List.of("0", "false", "no").contains(folded)) {
			return false;
		}
		throw new WrongTextException(Messages.bind(Messages.notCheck, text.strip()));
	}
}
