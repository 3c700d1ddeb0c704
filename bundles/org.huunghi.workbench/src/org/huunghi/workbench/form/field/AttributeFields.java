package org.huunghi.workbench.form.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.workbench.form.FieldKind;

/** Makes the fields of attributes. */
public final class AttributeFields {
	private AttributeFields() {
	}

	/** @return a field for the attribute; one that shows its value where the kind is none of attributes */
	public static Field make(FieldContext context, EObject owner, EAttribute attribute, FieldKind kind) {
		return switch (kind) {
			case TEXT, LONG_TEXT, VALUE, EMAIL, LINK, LANGUAGE -> new TextField(context, owner, attribute, kind);
			case CHOICE -> new ChoiceField(context, owner, attribute);
			case CHECK -> new CheckField(context, owner, attribute);
			default -> readOnly(context, owner, attribute);
		};
	}

	/** @return a field that only shows the feature's value */
	public static Field readOnly(FieldContext context, EObject owner, EStructuralFeature feature) {
		return new ReadOnlyField(context, owner, feature);
	}
}
