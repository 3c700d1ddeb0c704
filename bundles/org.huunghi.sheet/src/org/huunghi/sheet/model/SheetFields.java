package org.huunghi.sheet.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Hidden;

/** The fields of a class of records, as columns of a table: derived from the model alone. */
public final class SheetFields {
	/** Languages in which a record's names have columns of their own. */
	public static final List<String> NAME_LANGUAGES = List.of("vi", "lo", "en", "zh");

	/** A part with more features than this is too much for a cell, unless one of them is money or a name. */
	private static final int SMALL_PART = 2;

	private SheetFields() {
	}

	/** @return the fields in the order of the model: names first, then those of the class, then what all records have */
	public static List<SheetField> of(EClass type) {
		List<SheetField> own = new ArrayList<>();
		List<SheetField> inherited = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean common = feature.getEContainingClass() == UnionPackage.Literals.RECORD || feature.getEContainingClass() == UnionPackage.Literals.IDENTIFIED;
			if (feature == UnionPackage.Literals.NAMED__NAMES) {
				List<SheetField> names = new ArrayList<>();
				NAME_LANGUAGES.forEach(language -> names.add(new SheetField(type, feature, null, language, FieldKind.TEXT)));
				names.add(new SheetField(type, feature, null, SheetField.OTHER_NAMES, FieldKind.TEXT));
				own.addAll(0, names);
			} else {
				field(type, feature).ifPresent(common ? inherited::add : own::add);
			}
		}
		own.addAll(inherited);
		return List.copyOf(own);
	}

	/** @return the field that a user means: by its key, or by its label in any of the three languages */
	public static Optional<SheetField> meant(EClass type, String text) {
		List<SheetField> fields = of(type);
		Optional<SheetField> byKey = fields.stream().filter(field -> field.key().equalsIgnoreCase(text.strip())).findFirst();
		String folded = Fold.fold(text);
		return byKey.or(() -> fields.stream().filter(field -> SheetTexts.LANGUAGES.stream().anyMatch(language -> Fold.fold(field.label(language)).equals(folded))).findFirst());
	}

	private static Optional<SheetField> field(EClass type, EStructuralFeature feature) {
		if (feature == UnionPackage.Literals.IDENTIFIED__ID || Hidden.is(feature) || feature.isDerived() || feature.isTransient() || feature.isVolatile() || !feature.isChangeable()) {
			return Optional.empty();
		}
		if (feature instanceof EAttribute attribute) {
			return attribute.isMany() ? Optional.empty() : kind(attribute).map(kind -> new SheetField(type, feature, null, null, kind));
		}
		EReference reference = (EReference) feature;
		if (reference.isContainer() || reference.getEOpposite() != null && reference.getEOpposite().isContainer()) {
			return Optional.empty();
		}
		if (!reference.isContainment()) {
			boolean records = UnionPackage.Literals.RECORD.isSuperTypeOf(reference.getEReferenceType());
			return records ? Optional.of(new SheetField(type, feature, null, null, FieldKind.RECORD)) : Optional.empty();
		}
		return part(type, reference);
	}

	/** Of a list of parts, each of them by what matters in it. */
	private static Optional<SheetField> part(EClass type, EReference list) {
		EClass part = list.getEReferenceType();
		if (!list.isMany() || part.isAbstract() || UnionPackage.Literals.IDENTIFIED.isSuperTypeOf(part) || part.getEAllStructuralFeatures().isEmpty()) {
			return Optional.empty();
		}
		Set<String> telling = Set.of("money", "name");
		Optional<EStructuralFeature> inner = part.getEAllStructuralFeatures().stream().filter(feature -> telling.contains(feature.getName())).findFirst();
		if (inner.isEmpty() && part.getEAllStructuralFeatures().size() <= SMALL_PART) {
			inner = Optional.of(part.getEAllStructuralFeatures().getFirst());
		}
		return inner.filter(feature -> !feature.isMany()).flatMap(feature -> kindOf(feature).map(kind -> new SheetField(type, list, feature, null, kind)));
	}

	private static Optional<FieldKind> kindOf(EStructuralFeature feature) {
		if (feature instanceof EAttribute attribute) {
			return kind(attribute);
		}
		EReference reference = (EReference) feature;
		return reference.isContainment() || !UnionPackage.Literals.RECORD.isSuperTypeOf(reference.getEReferenceType()) ? Optional.empty() : Optional.of(FieldKind.RECORD);
	}

	private static Optional<FieldKind> kind(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum) {
			return Optional.of(FieldKind.CHOICE);
		}
		Class<?> java = type.getInstanceClass();
		FieldKind kind = null;
		if (java == String.class) {
			kind = FieldKind.TEXT;
		} else if (java == PartialDate.class) {
			kind = FieldKind.DATE;
		} else if (java == Quantity.class) {
			kind = FieldKind.QUANTITY;
		} else if (java == Money.class) {
			kind = FieldKind.MONEY;
		} else if (java == BigDecimal.class) {
			kind = FieldKind.NUMBER;
		} else if (java == Integer.class || java == int.class) {
			kind = FieldKind.COUNT;
		} else if (java == boolean.class || java == Boolean.class) {
			kind = FieldKind.TRUTH;
		}
		return Optional.ofNullable(kind);
	}
}
