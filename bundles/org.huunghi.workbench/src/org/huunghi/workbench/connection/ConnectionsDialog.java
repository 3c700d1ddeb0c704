package org.huunghi.workbench.connection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.RepositoryException;
import org.huunghi.workbench.commands.CommandIds;
import org.huunghi.workbench.commands.Commands;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.Failures;

/** The known places of data: goes to one of them, and adds, changes and removes what is in the list. */
public final class ConnectionsDialog extends RunningDialog {
	private final SavedConnection wanted;
	private final String failure;
	private ConnectionTable table;
	private FieldMessage placeMessage;
	private SignIn signIn;
	private Button edit;
	private Button remove;
	private Button along;
	private Button back;

	/**
	 * @param wanted selected at first, whether it is in the list or not; null for the one that is open
	 * @param failure why it could not be opened just now; null where nothing went wrong
	 */
	public ConnectionsDialog(Shell shell, SavedConnection wanted, String failure) {
		super(shell, Messages.title, Messages.message, Messages.connect, 2);
		this.wanted = wanted == null ? ShownConnection.saved().orElse(null) : wanted;
		this.failure = failure;
	}

	@Override
	protected void fill(Composite area) {
		setTitle(Messages.head);
		table = new ConnectionTable(area, this::selected, this::okPressed);
		table.onKey(SWT.DEL, this::remove);
		table.onKey(SWT.F2, this::edit);
		addButtons(area);
		placeMessage = new FieldMessage(area, 0, 2);
		// the area's first column is as wide as the table: too much for a label
		Composite who = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(who);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(who);
		signIn = new SignIn(who, 2, this::check);
		table.show(list(), wanted);
		selected();
		if (failure != null) {
			placeMessage.error(failure);
		}
		// when the dialog is open, since it puts the focus on its first control
		getShell().getDisplay().asyncExec(this::focus);
	}

	private void focus() {
		if (getShell() != null && !getShell().isDisposed() && !signIn.focusMissing()) {
			table.setFocus();
		}
	}

	private void addButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(buttons);
		button(buttons, "add_server", Messages.addServer, () -> add(new ServerDialog(getShell(), null)));
		button(buttons, "add_folder", Messages.addFolder, () -> add(new FolderDialog(getShell(), null)));
		edit = button(buttons, "edit", Messages.edit, this::edit);
		remove = button(buttons, "delete", Messages.remove, this::remove);
		along = button(buttons, "take_along", Messages.takeAlong, () -> leaveFor(CommandIds.TAKE_ALONG));
		GridDataFactory.createFrom((GridData) along.getLayoutData()).indent(0, 8).applyTo(along);
		back = button(buttons, "bring_back", Messages.bringBack, () -> leaveFor(CommandIds.BRING_BACK));
	}

	/** What is done with the data that are open needs no dialog of places any more. */
	private void leaveFor(String command) {
		super.cancelPressed();
		Commands.execute(command);
	}

	private static Button button(Composite buttons, String icon, String text, Runnable run) {
		Button button = new Button(buttons, SWT.PUSH | SWT.LEFT);
		button.setText(text);
		button.setImage(Icons.command(icon));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	/** The one that is wanted stands first where it is not in the list. */
	private List<SavedConnection> list() {
		List<SavedConnection> list = new ArrayList<>(SavedConnections.all());
		if (wanted != null && list.stream().noneMatch(each -> each.id().equals(wanted.id()))) {
			list.add(0, wanted);
		}
		return list;
	}

	private void selected() {
		if (signIn == null) {
			return;
		}
		SavedConnection chosen = table.selected();
		placeMessage.clear();
		signIn.show(chosen);
		edit.setEnabled(chosen != null);
		boolean open = chosen != null && ShownConnection.is(chosen);
		remove.setEnabled(chosen != null && !open);
		along.setEnabled(open && Commands.isEnabled(CommandIds.TAKE_ALONG));
		back.setEnabled(open && Commands.isEnabled(CommandIds.BRING_BACK));
		check();
	}

	@Override
	protected boolean ready() {
		return table.selected() != null && signIn.isComplete();
	}

	private void add(EntryDialog dialog) {
		if (dialog.open() == Window.OK) {
			SavedConnections.put(dialog.connection());
			table.show(list(), dialog.connection());
			selected();
			focus();
		}
	}

	private void edit() {
		SavedConnection chosen = table.selected();
		if (chosen != null) {
			add(chosen.server() == null ? new FolderDialog(getShell(), chosen) : new ServerDialog(getShell(), chosen));
		}
	}

	private void remove() {
		SavedConnection chosen = table.selected();
		if (chosen != null && remove.isEnabled() && MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.removeTitle,
				Messages.bind(Messages.removeQuestion, chosen.label()), SWT.SHEET, Messages.removeButton,
				org.huunghi.workbench.Messages.Button_cancel) == 0) {
			SavedConnections.remove(chosen);
			Passwords.forget(chosen);
			table.show(list(), null);
			selected();
			table.setFocus();
		}
	}

	@Override
	protected void okPressed() {
		if (isRunning() || table.selected() == null) {
			return;
		}
		if (signIn.focusMissing()) {
			return;
		}
		SavedConnection target = signIn.connection();
		if (ShownConnection.is(target)) {
			super.okPressed();
			return;
		}
		placeMessage.clear();
		signIn.clearMessage();
		char[] password = signIn.password();
		char[] used = password.clone();
		ConnectionOpener opener = new ConnectionOpener(getShell());
		Throwable why = run(new Switching(new SavedDestination(target, opener, used), getShell().getDisplay(), getShell()), () -> {
			if (target.server() != null) {
				Passwords.keep(target, password);
			}
			super.okPressed();
		});
		Arrays.fill(password, '\0');
		if (why != null) {
			tell(why, target, opener.asked());
		}
	}

	private void tell(Throwable why, SavedConnection target, boolean asked) {
		String message = Failures.message(why);
		if (why instanceof RepositoryException known
				&& (known.kind() == RepositoryException.Kind.WRONG_PASSWORD || known.kind() == RepositoryException.Kind.LOCKED_OUT)) {
			Passwords.forget(table.selected());
			signIn.refused(message);
		} else {
			placeMessage.error(message);
			if (!asked && why instanceof RepositoryException known && known.kind() == RepositoryException.Kind.UNTRUSTED) {
				placeMessage.offer(Messages.forgetCertificate, () -> forget(target));
			}
		}
	}

	/** Only somebody who has talked to the administrator may let the server show another certificate than before. */
	private void forget(SavedConnection target) {
		if (MessageDialog.open(MessageDialog.WARNING, getShell(), Messages.forgetTitle,
				Messages.bind(Messages.forgetQuestion, target.location()), SWT.SHEET, org.huunghi.workbench.Messages.Button_cancel, Messages.forgetButton) != 1) {
			return;
		}
		try {
			ConnectionOpener.forget(target.server());
			placeMessage.info(Messages.forgotten);
		} catch (IOException e) {
			placeMessage.error(Failures.message(e));
		}
	}
}
