package org.huunghi.repository.internal.index;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Identified;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Hidden;

/**
 * A feature as a column of a table.
 *
 * @param feature of the record's class
 * @param kind what stands in it
 * @param part where the money lies in contained objects, such as the amounts of an activity: the feature of theirs that holds it; else null
 */
record Column(EStructuralFeature feature, Kind kind, EAttribute part) {
	/** What stands in a column. */
	enum Kind {
		WORDS, CHOICE, TARGETS, DAY, NUMBER, MONEY
	}

	/** @return the columns of a class, in the order of its features */
	static List<Column> of(EClass type) {
		return type.getEAllStructuralFeatures().stream().map(Column::of).filter(column -> column != null).toList();
	}

	/**
	 * @return the column of that name
	 * @throws IllegalArgumentException where the class has no such feature, or one that tables can't show
	 */
	static Column named(EClass type, String name) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		Column column = feature == null ? null : of(feature);
		if (column == null) {
			throw new IllegalArgumentException(type.getName() + " has no column " + name);
		}
		return column;
	}

	private static Column of(EStructuralFeature feature) {
		if (feature.isDerived() || feature.isTransient() || feature == UnionPackage.Literals.IDENTIFIED__ID || Hidden.is(feature)) {
			return null;
		}
		if (feature instanceof EReference reference) {
			return ofReference(reference);
		}
		Kind kind = kind((EAttribute) feature);
		return kind == null || feature.isMany() && kind != Kind.WORDS ? null : new Column(feature, kind, null);
	}

	private static Column ofReference(EReference reference) {
		if (reference.isContainer()) {
			return null;
		}
		if (!reference.isContainment()) {
			return new Column(reference, Kind.TARGETS, null);
		}
		// objects that are records of their own have tables of their own
		if (!reference.isMany() || Identified.class.isAssignableFrom(instance(reference.getEReferenceType()))) {
			return null;
		}
		List<EAttribute> money = reference.getEReferenceType().getEAllAttributes().stream().filter(each -> kind(each) == Kind.MONEY).toList();
		return money.size() == 1 ? new Column(reference, Kind.MONEY, money.getFirst()) : null;
	}

	private static Class<?> instance(EClass type) {
		return type.getInstanceClass() == null ? Object.class : type.getInstanceClass();
	}

	private static Kind kind(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum || type == boolean.class || type == Boolean.class) {
			return Kind.CHOICE;
		}
		if (type == PartialDate.class) {
			return Kind.DAY;
		}
		if (type == Money.class) {
			return Kind.MONEY;
		}
		if (type == Quantity.class || type == BigDecimal.class || type == Integer.class || type == int.class || type == Long.class || type == long.class) {
			return Kind.NUMBER;
		}
		return type == byte[].class ? null : Kind.WORDS;
	}

	String name() {
		return feature.getName();
	}

	/** @return the field of the index by which a table is sorted */
	String sort() {
		return Cell.sort(kind, name());
	}
}
