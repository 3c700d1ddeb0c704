package org.huunghi.workbench.form.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.FieldKind;

/** Lays fields out below each other, their labels in front; tables and long texts take the whole width. */
public final class FieldGrid {
	/** Room to the left of each field for the mark of a problem. */
	private static final int MARK = 12;

	private final FieldContext context;

	/** @param context shared by the fields */
	public FieldGrid(FieldContext context) {
		this.context = context;
	}

	/**
	 * Creates the fields of an object.
	 *
	 * @param parent gets a layout of two columns
	 * @param titled whether something above says already what a single block is
	 * @return the fields
	 */
	public List<Field> create(Composite parent, EObject owner, List<EStructuralFeature> features, boolean titled) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(MARK, 5).applyTo(parent);
		List<Field> fields = new ArrayList<>();
		for (EStructuralFeature feature : features) {
			FieldKind kind = context.definitions().of(owner.eClass()).kind(feature);
			Field field = context.factory().make(context, owner, feature, kind);
			fields.add(field);
			if (!field.isBlock()) {
				Label label = label(parent, owner, feature);
				if (field.isTall()) {
					GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
				}
			} else if (!titled || features.size() > 1) {
				Label label = label(parent, owner, feature);
				context.labels().remove(label);
				GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
			}
			Control control = field.create(parent);
			place(field, control);
		}
		return fields;
	}

	/** Gives all labels made so far one width, so that the fields of all sections stand below each other. */
	public void alignLabels(int most) {
		int width = 0;
		for (Label label : context.labels()) {
			width = Math.max(width, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		}
		for (Label label : context.labels()) {
			((GridData) label.getLayoutData()).widthHint = Math.min(width, most);
		}
	}

	private Label label(Composite parent, EObject owner, EStructuralFeature feature) {
		String name = ModelLabels.of(owner.eClass(), feature, context.locale());
		Label label = context.toolkit().createLabel(parent, name + ':', SWT.WRAP);
		ModelLabels.hint(owner.eClass(), feature, context.locale()).ifPresent(label::setToolTipText);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		context.labels().add(label);
		return label;
	}

	private static void place(Field field, Control control) {
		GridData data = control.getLayoutData() instanceof GridData own ? own : new GridData();
		data.horizontalAlignment = SWT.FILL;
		data.verticalAlignment = field.growsDown() ? SWT.FILL : SWT.CENTER;
		data.grabExcessHorizontalSpace = true;
		data.horizontalSpan = field.isBlock() ? 2 : 1;
		if (field.growsDown()) {
			data.horizontalIndent = MARK;
		}
		if (data.widthHint == SWT.DEFAULT) {
			data.widthHint = 100;
		}
		control.setLayoutData(data);
	}
}
