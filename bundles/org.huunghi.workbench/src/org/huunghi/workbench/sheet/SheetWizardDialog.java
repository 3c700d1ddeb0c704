package org.huunghi.workbench.sheet;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of the wizard, whose last button says what it does. */
final class SheetWizardDialog extends WizardDialog {
	private final SheetWizard wizard;

	SheetWizardDialog(Shell shell, SheetWizard wizard) {
		super(shell, wizard);
		this.wizard = wizard;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.FINISH_ID).setText(Messages.importButton);
		setButtonLayoutData(getButton(IDialogConstants.FINISH_ID));
	}

	@Override
	protected void nextPressed() {
		if (wizard.leave(getCurrentPage())) {
			super.nextPressed();
		}
	}
}
