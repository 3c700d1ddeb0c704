package org.huunghi.workbench.form.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A yes or no, as a box to check. */
final class CheckField extends Field {
	private Button box;

	CheckField(FieldContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
	}

	@Override
	public Control create(Composite parent) {
		box = context.toolkit().createButton(parent, "", SWT.CHECK);
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> context.edits().set(owner, feature, box.getSelection())));
		refresh();
		return box;
	}

	@Override
	public void refresh() {
		box.setSelection(Boolean.TRUE.equals(owner.eGet(feature)));
	}

	@Override
	public Control control() {
		return box;
	}
}
