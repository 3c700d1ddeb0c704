package org.huunghi.workbench.form.field;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value that is shown and can be copied, but not changed. */
final class ReadOnlyField extends Field {
	private Text text;

	ReadOnlyField(FieldContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
	}

	@Override
	public Control create(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		context.toolkit().adapt(text, true, false);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		refresh();
		return text;
	}

	@Override
	public void refresh() {
		Object value = owner.eGet(feature);
		String shown = value instanceof List<?> list ? list.stream().map(one -> context.texts().format(one, feature)).collect(Collectors.joining("\n"))
				: context.texts().format(value, feature);
		text.setText(shown);
	}

	@Override
	public Control control() {
		return text;
	}
}
