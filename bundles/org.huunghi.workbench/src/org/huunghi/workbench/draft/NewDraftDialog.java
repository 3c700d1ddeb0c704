package org.huunghi.workbench.draft;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.workbench.page.TaskDialog;

/** Asks what a new draft is called and what it is for; opened again, it still says what was entered. */
final class NewDraftDialog extends TaskDialog {
	private Text nameEntry;
	private Text noteEntry;
	private String name = "";
	private String note = "";

	NewDraftDialog(Shell shell) {
		super(shell, Messages.newTitle, Messages.newMessage, Messages.newButton, 2);
	}

	/** @return not blank once it is confirmed */
	String name() {
		return name;
	}

	/** @return may be empty */
	String note() {
		return note;
	}

	@Override
	protected void fill(Composite area) {
		nameEntry = entry(area, Messages.newName, name, SWT.SINGLE);
		noteEntry = entry(area, Messages.newNote, note, SWT.MULTI | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 3 * noteEntry.getLineHeight()).applyTo(noteEntry);
		noteEntry.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private Text entry(Composite area, String label, String text, int style) {
		Label title = new Label(area, SWT.NONE);
		title.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(title);
		Text entry = new Text(area, SWT.BORDER | style);
		entry.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
		entry.addModifyListener(e -> check());
		return entry;
	}

	@Override
	protected boolean ready() {
		name = nameEntry.getText().strip();
		note = noteEntry.getText().strip();
		setErrorMessage(name.isEmpty() ? Messages.nameMissing : null);
		return !name.isEmpty();
	}
}
