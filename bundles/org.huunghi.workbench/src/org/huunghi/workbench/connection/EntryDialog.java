package org.huunghi.workbench.connection;

import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.connection.Location;

/** Asks for one entry of the list of connections, new or known. */
abstract class EntryDialog extends RunningDialog {
	private final SavedConnection before;
	private SavedConnection connection;

	/** @param before the entry to be changed; null for a new one */
	protected EntryDialog(Shell shell, SavedConnection before, String titleOfNew, String title, String message) {
		super(shell, before == null ? titleOfNew : title, message, before == null ? Messages.add : Messages.save, 3);
		this.before = before;
	}

	/** @return the entry before; null where it is a new one */
	protected final SavedConnection before() {
		return before;
	}

	/** @return what was entered; null where that will not do */
	final SavedConnection connection() {
		return connection;
	}

	/** Keeps what was entered. @param place null where that will not do */
	protected final boolean entered(String name, Location place, String user) {
		String id = before == null ? UUID.randomUUID().toString() : before.id();
		connection = place == null ? null : new SavedConnection(id, name.strip(), place, user.strip(), before == null ? null : before.lastUsed());
		return connection != null;
	}

	/** Makes a label and a text field over the columns that are left. */
	protected final Text field(Composite area, String label, int columns, int style, String value) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER | style);
		text.setText(value);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(260, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> check());
		return text;
	}
}
