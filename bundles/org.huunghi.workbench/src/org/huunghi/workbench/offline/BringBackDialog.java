package org.huunghi.workbench.offline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.offline.Origin;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.connection.Cancelable;
import org.huunghi.workbench.connection.ConnectionOpener;
import org.huunghi.workbench.connection.FieldMessage;
import org.huunghi.workbench.connection.Passwords;
import org.huunghi.workbench.connection.RunningDialog;
import org.huunghi.workbench.connection.SavedConnection;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.connection.SignIn;
import org.huunghi.workbench.jobs.Failures;

/** Asks who the user is at the server from which a copy was taken, and connects to it; the server may have another address by now. */
final class BringBackDialog extends RunningDialog {
	private final Origin origin;
	private final List<SavedConnection> servers = new ArrayList<>();
	private Combo server;
	private FieldMessage serverMessage;
	private SignIn signIn;
	private Repository opened;

	BringBackDialog(Shell shell, Origin origin) {
		super(shell, Messages.backTitle, Messages.backMessage, Messages.backButton, 2);
		this.origin = origin;
		OriginTexts.location(origin).ifPresent(location -> servers.add(SavedConnections.of(location, origin.user())));
		SavedConnections.all().stream().filter(each -> each.server() != null && servers.stream().noneMatch(known -> known.id().equals(each.id())))
				.forEach(servers::add);
	}

	/** @return the server's repository, to be closed by the caller; null where the user gave up */
	Repository server() {
		return opened;
	}

	@Override
	protected void fill(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.taken);
		Label taken = new Label(area, SWT.NONE);
		taken.setText(Messages.bind(Messages.author, origin.user(), OriginTexts.taken(origin)).replace("&", "&&"));
		new Label(area, SWT.NONE).setText(Messages.origin);
		server = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(380, SWT.DEFAULT).applyTo(server);
		servers.stream().map(each -> each.label().equals(each.server().host()) ? each.server().toString() : each.label() + "  –  " + each.server())
				.forEach(server::add);
		server.select(0);
		server.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
		serverMessage = new FieldMessage(area, 1, 1);
		signIn = new SignIn(area, 2, this::check);
		chosen();
		getShell().getDisplay().asyncExec(() -> {
			if (getShell() != null && !getShell().isDisposed()) {
				signIn.focusMissing();
			}
		});
	}

	private SavedConnection selected() {
		return server.getSelectionIndex() < 0 ? null : servers.get(server.getSelectionIndex());
	}

	private void chosen() {
		serverMessage.clear();
		signIn.show(selected());
		check();
	}

	@Override
	protected boolean ready() {
		return selected() != null && signIn.isComplete();
	}

	@Override
	protected void okPressed() {
		if (isRunning() || selected() == null || signIn.focusMissing()) {
			return;
		}
		serverMessage.clear();
		signIn.clearMessage();
		SavedConnection target = signIn.connection();
		char[] password = signIn.password();
		char[] used = password.clone();
		ConnectionOpener opener = new ConnectionOpener(getShell());
		Throwable why = run(monitor -> {
			monitor.beginTask(Messages.bind(Messages.connecting, target.server()), IProgressMonitor.UNKNOWN);
			opened = Cancelable.call(monitor, () -> opener.open(target, used), Leaving::start);
		}, () -> {
			Passwords.keep(target, password);
			super.okPressed();
		});
		Arrays.fill(password, '\0');
		if (why != null) {
			tell(why, target);
		}
	}

	private void tell(Throwable why, SavedConnection target) {
		String message = Failures.message(why);
		switch (why instanceof RepositoryException known ? known.kind() : RepositoryException.Kind.DAMAGED) {
		case WRONG_PASSWORD, LOCKED_OUT -> {
			Passwords.forget(target);
			signIn.refused(message);
		}
		case UNREACHABLE -> serverMessage.error(message + ' ' + Messages.stays);
		default -> serverMessage.error(message);
		}
	}
}
