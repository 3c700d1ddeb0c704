package org.huunghi.workbench.form.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.workbench.form.FieldKind;

/** Makes the field for a feature. */
@FunctionalInterface
public interface FieldFactory {
	/** @return a field that is not yet created; never null */
	Field make(FieldContext context, EObject owner, EStructuralFeature feature, FieldKind kind);
}
