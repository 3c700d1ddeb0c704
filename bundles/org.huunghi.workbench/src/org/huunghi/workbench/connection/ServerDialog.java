package org.huunghi.workbench.connection;

import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.jobs.Failures;

/** Asks for a server and the user's name there, and tries on demand whether it lets the user in. */
final class ServerDialog extends EntryDialog {
	private Text host;
	private Text port;
	private Text user;
	private Text password;
	private Text name;
	private Button test;
	private FieldMessage hostMessage;
	private FieldMessage portMessage;
	private FieldMessage passwordMessage;
	private FieldMessage testMessage;

	ServerDialog(Shell shell, SavedConnection before) {
		super(shell, before, Messages.addServerTitle, Messages.editServerTitle, Messages.serverMessage);
	}

	@Override
	protected void fill(Composite area) {
		Location.Server server = before() == null ? null : before().server();
		host = field(area, Messages.host, 2, SWT.NONE, server == null ? "" : server.host());
		host.setMessage(Messages.hostHint);
		hostMessage = new FieldMessage(area, 1, 2);
		port = field(area, Messages.port, 2, SWT.NONE, String.valueOf(server == null ? Location.DEFAULT_PORT : server.port()));
		GridDataFactory.swtDefaults().span(2, 1).hint(70, SWT.DEFAULT).applyTo(port);
		portMessage = new FieldMessage(area, 1, 2);
		user = field(area, Messages.user, 2, SWT.NONE, before() == null ? "" : before().user());
		password = field(area, Messages.password, 2, SWT.PASSWORD, "");
		password.setMessage(Messages.passwordHint);
		passwordMessage = new FieldMessage(area, 1, 2);
		name = field(area, Messages.name, 2, SWT.NONE, before() == null ? "" : before().name());
		name.setMessage(Messages.nameHint);
		GridDataFactory.fillDefaults().applyTo(new Label(area, SWT.NONE));
		test = new Button(area, SWT.PUSH);
		test.setText(Messages.test);
		test.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> test()));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(test);
		testMessage = new FieldMessage(area, 1, 2);
	}

	@Override
	protected boolean ready() {
		Location.Server server = server();
		boolean ready = entered(name.getText(), user.getText().isBlank() ? null : server, user.getText());
		test.setEnabled(ready && password.getCharCount() > 0);
		for (FieldMessage message : new FieldMessage[] { passwordMessage, testMessage }) {
			message.clear();
		}
		return ready;
	}

	/** What is pasted as {@code HOST:PORT} is understood as that. */
	private Location.Server server() {
		String entered = host.getText().strip();
		Location.Server parsed = Location.Server.parse(entered).orElse(null);
		if (parsed == null && !entered.isEmpty()) {
			hostMessage.error(Messages.hostWrong);
		} else {
			hostMessage.clear();
		}
		if (parsed != null && entered.endsWith(":" + parsed.port())) {
			portMessage.clear();
			return parsed;
		}
		int number = number(port.getText().strip());
		if (number == 0) {
			portMessage.error(Messages.bind(Messages.portWrong, String.valueOf(Location.DEFAULT_PORT)));
		} else {
			portMessage.clear();
		}
		return parsed == null || number == 0 ? null : new Location.Server(parsed.host(), number);
	}

	/** @return the number of a port; 0 where the text is none */
	private static int number(String text) {
		try {
			int number = Integer.parseInt(text);
			return number >= 1 && number <= 65535 ? number : 0;
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	@Override
	protected void okPressed() {
		if (isRunning()) {
			return;
		}
		if (password.getCharCount() > 0) {
			char[] typed = password.getTextChars();
			Passwords.keep(connection(), typed);
			Arrays.fill(typed, '\0');
		}
		super.okPressed();
	}

	private void test() {
		SavedConnection tried = connection();
		char[] typed = password.getTextChars();
		ConnectionOpener opener = new ConnectionOpener(getShell());
		String[] role = new String[1];
		Throwable why = run(monitor -> {
			monitor.beginTask(Messages.bind(Messages.connecting, tried.location()), IProgressMonitor.UNKNOWN);
			role[0] = Cancelable.call(monitor, () -> opener.probe(tried, typed), unused -> {
			});
		}, () -> testMessage.well(Messages.bind(Messages.testWell, role[0])));
		if (why == null) {
			return;
		}
		String message = Failures.message(why);
		switch (why instanceof RepositoryException known ? known.kind() : RepositoryException.Kind.REFUSED) {
		case WRONG_PASSWORD, LOCKED_OUT -> passwordMessage.error(message);
		case UNREACHABLE, NOT_A_REPOSITORY, UNTRUSTED, NEWER_VERSION, OLDER_VERSION -> hostMessage.error(message);
		default -> testMessage.error(message);
		}
	}
}
