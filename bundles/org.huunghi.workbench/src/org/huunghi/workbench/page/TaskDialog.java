package org.huunghi.workbench.page;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.Messages;

/** A dialog for one task: it says what it is for, and its button says what will be done and waits until all that it takes is there. */
public abstract class TaskDialog extends TitleAreaDialog {
	private final String title;
	private final String message;
	private final String button;
	private final int columns;

	/**
	 * @param message what the user is asked to do
	 * @param button what will be done, as a verb
	 * @param columns of the grid in which {@link #fill} places its controls
	 */
	protected TaskDialog(Shell shell, String title, String message, String button, int columns) {
		super(shell);
		this.title = title;
		this.message = message;
		this.button = button;
		this.columns = columns;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Makes the controls; they call {@link #check} whenever something was entered. */
	protected abstract void fill(Composite area);

	/**
	 * Keeps what was entered, as the controls are gone when the dialog is, and says what is wrong with {@link #setErrorMessage}.
	 *
	 * @return whether it will do
	 */
	protected abstract boolean ready();

	/** Lets the button wait until the dialog is {@link #ready}. */
	protected final void check() {
		boolean ready = ready();
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(ready);
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(12, 12).applyTo(area);
		fill(area);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		// What is missing before anything was entered is no mistake.
		setErrorMessage(null);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_cancel, false);
	}
}
