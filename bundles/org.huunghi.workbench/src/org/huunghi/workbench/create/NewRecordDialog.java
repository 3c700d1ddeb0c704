package org.huunghi.workbench.create;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.page.TaskDialog;

/** Lets the user choose the register and the kind of a new record. */
final class NewRecordDialog extends TaskDialog {
	private final List<RegisterChoice> registers;
	private Combo register;
	private Combo kind;
	private List<NewChoice> kinds = List.of();
	private String parentId;
	private NewChoice choice;

	NewRecordDialog(Shell shell, List<RegisterChoice> registers) {
		super(shell, Messages.New_title, Messages.New_message, Messages.New_create, 2);
		this.registers = registers;
	}

	String parentId() {
		return parentId;
	}

	NewChoice choice() {
		return choice;
	}

	@Override
	protected void fill(Composite area) {
		register = combo(area, Messages.New_register);
		kind = combo(area, Messages.New_kind);
		registers.forEach(each -> register.add(each.label()));
		register.setVisibleItemCount(20);
		register.select(0);
		register.addListener(SWT.Selection, event -> fillKinds());
		kind.addListener(SWT.Selection, event -> check());
		fillKinds();
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
		check();
	}

	@Override
	protected boolean ready() {
		parentId = registers.get(register.getSelectionIndex()).id();
		choice = kinds.get(kind.getSelectionIndex());
		return true;
	}
}
