package org.huunghi.workbench.form;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;

/** How a feature is shown and entered in a form. */
public enum FieldKind {
	/** One line of text. */
	TEXT,
	/** Several lines of text. */
	LONG_TEXT,
	/** A value that is typed as people write it: a date, a number, money, a quantity. */
	VALUE,
	/** One of the literals of an enumeration. */
	CHOICE,
	/** Yes or no. */
	CHECK,
	/** An e-mail address, with a button that writes to it. */
	EMAIL,
	/** A web address, with a button that opens it. */
	LINK,
	/** A BCP 47 language tag, chosen by the language's name. */
	LANGUAGE,
	/** A reference to one object, found by typing a part of its name. */
	REFERENCE,
	/** References to several objects. */
	REFERENCES,
	/** Names in several languages. */
	NAMES,
	/** A table of contained objects. */
	TABLE,
	/** Files kept with the record. */
	ATTACHMENTS,
	/** Shown as text and never changed here: what this program does not know well enough to change. */
	READ_ONLY;

	private static final Set<String> LINKS = Set.of("website", "link", "url");
	private static final Set<String> MAILS = Set.of("email", "mail");
	private static final String STORE = "http://www.eclipse.org/CDO/DBStore";

	/** @return the kind that suits a feature where its form says nothing; never null */
	public static FieldKind of(EStructuralFeature feature) {
		if (!feature.isChangeable() || feature.isDerived() || isUnknown(feature.getEContainingClass())) {
			return READ_ONLY;
		}
		return feature instanceof EReference reference ? of(reference) : of((EAttribute) feature);
	}

	/** @return whether no generated Java stands behind the class, as with packages of plug-ins that are not installed */
	public static boolean isUnknown(EClass type) {
		return type.getInstanceClass() == null;
	}

	private static FieldKind of(EReference reference) {
		if (!reference.isContainment()) {
			return reference.isMany() ? REFERENCES : REFERENCE;
		}
		if (!reference.isMany()) {
			return READ_ONLY;
		}
		EClass type = reference.getEReferenceType();
		if (type == UnionPackage.Literals.NAME) {
			return NAMES;
		}
		return type == UnionPackage.Literals.ATTACHMENT ? ATTACHMENTS : TABLE;
	}

	private static FieldKind of(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (attribute.isMany() || !type.isSerializable()) {
			return READ_ONLY;
		}
		if (type instanceof EEnum) {
			return CHOICE;
		}
		Class<?> instance = type.getInstanceClass();
		if (instance == boolean.class || instance == Boolean.class) {
			return CHECK;
		}
		if (instance != String.class) {
			return org.huunghi.workbench.form.value.ValueTexts.knows(type) ? VALUE : READ_ONLY;
		}
		if (attribute.getEAnnotation(STORE) != null) {
			return LONG_TEXT;
		}
		String name = attribute.getName();
		if (attribute == UnionPackage.Literals.NAME__LANGUAGE) {
			return LANGUAGE;
		}
		return LINKS.contains(name) ? LINK : MAILS.contains(name) ? EMAIL : TEXT;
	}
}
