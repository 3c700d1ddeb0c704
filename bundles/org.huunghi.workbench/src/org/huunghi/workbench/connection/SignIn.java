package org.huunghi.workbench.connection;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where the user says who he is at the selected server. Not there for a folder, which asks for nothing. */
public final class SignIn {
	private final Label userLabel;
	private final Composite fields;
	private final Text user;
	private final Text password;
	private final FieldMessage message;
	private SavedConnection connection;

	/** @param columns of the parent's grid, the first of which is for labels, @param changed told when something is entered */
	public SignIn(Composite parent, int columns, Runnable changed) {
		userLabel = new Label(parent, SWT.NONE);
		userLabel.setText(Messages.user);
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1).applyTo(fields);
		user = new Text(fields, SWT.BORDER);
		GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).applyTo(user);
		new Label(fields, SWT.NONE).setText(Messages.password);
		password = new Text(fields, SWT.BORDER | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(password);
		message = new FieldMessage(parent, 1, columns - 1);
		user.addModifyListener(event -> changed.run());
		password.addModifyListener(event -> changed.run());
	}

	/** Asks for a connection. @param selected null for none */
	public void show(SavedConnection selected) {
		connection = selected;
		message.clear();
		boolean server = selected != null && selected.server() != null;
		userLabel.setVisible(server);
		fields.setVisible(server);
		if (server) {
			user.setText(selected.user());
			password.setText("");
			password.setMessage(Passwords.isKnown(selected) ? Messages.passwordKnown : "");
		}
	}

	/** @return whether all that the server will ask for is there */
	public boolean isComplete() {
		return connection.server() == null || !user.getText().isBlank() && (password.getCharCount() > 0 || isKnown());
	}

	private boolean isKnown() {
		return Passwords.isKnown(connection) && user.getText().strip().equals(connection.user());
	}

	/** @return the selected connection, as the user that was entered */
	public SavedConnection connection() {
		return connection.server() == null ? connection : connection.as(user.getText().strip());
	}

	/** @return the password, typed or known, to be cleared after use; empty for a folder */
	public char[] password() {
		return connection.server() == null ? new char[0] : password.getCharCount() > 0 ? password.getTextChars() : Passwords.of(connection);
	}

	/** Says why the server does not let the user in. */
	public void refused(String why) {
		message.error(why);
		password.setFocus();
		password.selectAll();
	}

	/** Says that something is wrong no longer, since it is tried anew. */
	public void clearMessage() {
		message.clear();
	}

	/** Sets the focus to what is missing. @return false where nothing is */
	public boolean focusMissing() {
		if (connection == null || connection.server() == null || isComplete()) {
			return false;
		}
		(user.getText().isBlank() ? user : password).setFocus();
		return true;
	}
}
