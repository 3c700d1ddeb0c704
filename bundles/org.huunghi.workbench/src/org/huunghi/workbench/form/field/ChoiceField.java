package org.huunghi.workbench.form.field;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.value.CellTexts;

/** An attribute of an enumeration, chosen from a list. */
final class ChoiceField extends Field {
	private static final int ROWS = 16;

	private final List<EEnumLiteral> literals;
	private Combo combo;

	ChoiceField(FieldContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
		literals = ((EEnum) feature.getEType()).getELiterals();
	}

	@Override
	public Control create(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context.toolkit().adapt(combo, true, false);
		combo.setVisibleItemCount(ROWS);
		literals.forEach(literal -> combo.add(ModelLabels.of(literal.getEEnum(), literal, context.locale())));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
		// The wheel scrolls the form; it must not change what is chosen on the way.
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = combo.isFocusControl());
		refresh();
		return combo;
	}

	private void choose() {
		context.edits().set(owner, feature, literals.get(combo.getSelectionIndex()).getInstance());
	}

	@Override
	public void refresh() {
		Object value = owner.eGet(feature);
		int index = value == null ? -1 : literals.indexOf(CellTexts.literal((EEnum) feature.getEType(), value));
		if (index != combo.getSelectionIndex()) {
			if (index < 0) {
				combo.deselectAll();
			} else {
				combo.select(index);
			}
		}
	}

	@Override
	public Control control() {
		return combo;
	}
}
