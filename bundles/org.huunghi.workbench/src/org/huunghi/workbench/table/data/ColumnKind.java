package org.huunghi.workbench.table.data;

import java.math.BigDecimal;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FieldKind;

/** What stands in a column, as far as it decides how that is filtered, sorted, grouped and summed up. */
public enum ColumnKind {
	/** What records are called. */
	NAME,
	/** Text. */
	TEXT,
	/** An enumeration. */
	CHOICE,
	/** Yes or no. */
	CHECK,
	/** A date that may be known by its month or year alone. */
	DATE,
	/** A number, with or without a qualifier. */
	NUMBER,
	/** An amount in some currency. */
	MONEY,
	/** One record that is referred to. */
	REFERENCE,
	/** Several records that are referred to. */
	REFERENCES,
	/** Anything else: shown, and no more. */
	OTHER;

	private static final Set<Class<?>> NUMBERS = Set.of(Quantity.class, int.class, Integer.class, long.class, Long.class, BigDecimal.class);
	private static final Set<Class<?>> SUMMED = Set.of(Quantity.class, Integer.class, Long.class);

	/** @return the kind of a feature that is entered in that way */
	static ColumnKind of(EStructuralFeature feature, FieldKind kind) {
		if (feature == UnionPackage.Literals.NAMED__NAMES) {
			return NAME;
		}
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? OTHER : reference.isMany() ? REFERENCES : REFERENCE;
		}
		return switch (kind) {
			case CHOICE -> CHOICE;
			case CHECK -> CHECK;
			case TEXT, LONG_TEXT, EMAIL, LINK, LANGUAGE -> TEXT;
			case VALUE -> ofValue(((EAttribute) feature).getEAttributeType().getInstanceClass());
			default -> OTHER;
		};
	}

	private static ColumnKind ofValue(Class<?> type) {
		return type == PartialDate.class ? DATE : type == Money.class ? MONEY : NUMBERS.contains(type) ? NUMBER : OTHER;
	}

	/** @return whether values of that type are added up; an ordinal number, which every record has, is not */
	static boolean isSummed(EStructuralFeature feature, ColumnKind kind) {
		return kind == MONEY || kind == NUMBER && SUMMED.contains(feature.getEType().getInstanceClass());
	}
}
