package org.huunghi.workbench.form.page;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.field.AttributeFields;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.field.FieldFactory;
import org.huunghi.workbench.form.reference.ReferenceField;
import org.huunghi.workbench.form.reference.ReferencesField;
import org.huunghi.workbench.form.table.AttachmentsField;
import org.huunghi.workbench.form.table.NamesField;
import org.huunghi.workbench.form.table.TableField;

/** Makes the field for each kind. */
final class StandardFields implements FieldFactory {
	@Override
	public Field make(FieldContext context, EObject owner, EStructuralFeature feature, FieldKind kind) {
		return switch (kind) {
			case REFERENCE -> new ReferenceField(context, owner, (EReference) feature);
			case REFERENCES -> new ReferencesField(context, owner, (EReference) feature);
			case NAMES -> new NamesField(context, owner, (EReference) feature);
			case TABLE -> new TableField(context, owner, (EReference) feature);
			case ATTACHMENTS -> new AttachmentsField(context, owner, (EReference) feature);
			default -> feature instanceof EAttribute attribute ? AttributeFields.make(context, owner, attribute, kind)
					: AttributeFields.readOnly(context, owner, feature);
		};
	}
}
