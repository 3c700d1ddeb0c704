package org.huunghi.workbench.create;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.Messages;

/** Lets the user choose the register and the kind of a new record. */
final class NewRecordDialog extends TitleAreaDialog {
	private final List<RegisterChoice> registers;
	private Combo register;
	private Combo kind;
	private List<NewChoice> kinds = List.of();
	private String parentId;
	private NewChoice choice;

	NewRecordDialog(Shell shell, List<RegisterChoice> registers) {
		super(shell);
		this.registers = registers;
	}

	String parentId() {
		return parentId;
	}

	NewChoice choice() {
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.New_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.New_title);
		setMessage(Messages.New_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 12;
		layout.marginHeight = 12;
		area.setLayout(layout);
		register = combo(area, Messages.New_register);
		kind = combo(area, Messages.New_kind);
		registers.forEach(each -> register.add(each.label()));
		register.setVisibleItemCount(20);
		register.select(0);
		register.addListener(SWT.Selection, event -> fillKinds());
		fillKinds();
		return area;
	}

	private static Combo combo(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 380;
		combo.setLayoutData(data);
		return combo;
	}

	private void fillKinds() {
		kinds = registers.get(register.getSelectionIndex()).kinds();
		kind.removeAll();
		kinds.forEach(each -> kind.add(ModelLabels.of(each.eClass(), Locale.getDefault())));
		kind.select(0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.New_create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_cancel, false);
	}

	@Override
	protected void okPressed() {
		parentId = registers.get(register.getSelectionIndex()).id();
		choice = kinds.get(kind.getSelectionIndex());
		super.okPressed();
	}
}
