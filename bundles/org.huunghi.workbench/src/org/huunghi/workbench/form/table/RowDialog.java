package org.huunghi.workbench.form.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.FormSection;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.field.FieldGrid;
import org.huunghi.workbench.form.field.ReadOnlyWidgets;

/** All fields of an object that lies in a table and has no editor of its own. Each change is made, and can be undone, at once. */
final class RowDialog extends Dialog {
	private final FieldContext context;
	private final EObject row;
	private final List<Field> fields = new ArrayList<>();
	private final CommandStackListener changed = event -> fields.forEach(Field::refresh);

	RowDialog(Shell parent, FieldContext context, EObject row) {
		super(parent);
		this.context = context;
		this.row = row;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ModelLabels.of(row.eClass(), context.locale()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		context.toolkit().adapt(area);
		Composite grid = context.toolkit().createComposite(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(grid);
		List<EStructuralFeature> features = new ArrayList<>();
		for (FormSection section : context.definitions().of(row.eClass()).sections()) {
			features.addAll(section.features());
		}
		FieldContext silent = new FieldContext(context.services(), context.edits(), context.definitions(), context.toolkit(), context.texts(),
				context.record(), context.factory(), new ArrayList<>(), this::showState);
		fields.addAll(new FieldGrid(silent).create(grid, row, features, false));
		context.edits().stack().addCommandStackListener(changed);
		if (context.edits().isReadOnly()) {
			new ReadOnlyWidgets().take(grid);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void showState() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			String wrong = fields.stream().map(Field::wrongText).filter(text -> text != null).findFirst().orElse("");
			getButton(IDialogConstants.OK_ID).setToolTipText(wrong);
		}
		context.typed().run();
	}

	@Override
	protected void okPressed() {
		for (Field field : fields) {
			if (!field.flush()) {
				org.eclipse.jface.dialogs.MessageDialog.openError(getShell(), getShell().getText(), field.wrongText());
				field.reveal(row, field.feature());
				return;
			}
		}
		super.okPressed();
	}

	@Override
	public boolean close() {
		context.edits().stack().removeCommandStackListener(changed);
		return super.close();
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 480), size.y);
	}
}
