package org.huunghi.workbench.connection;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.workbench.jobs.Failures;

/** Asks which union goes where, and what becomes of the one that is there already; then copies it. */
final class UnionCopyDialog extends RunningDialog {
	private final CopyDirection direction;
	private final Repository from;
	private final List<UnionChoice> unions;
	private List<SavedConnection> places;
	private Combo union;
	private Combo place;
	private FieldMessage placeMessage;
	private SignIn signIn;
	private Button replace;
	private FieldMessage modeMessage;
	private int chosen;
	private SavedConnection target;
	private ImportSummary summary;

	/** @param unions at least one */
	UnionCopyDialog(Shell shell, CopyDirection direction, Repository from, List<UnionChoice> unions) {
		super(shell, direction.words().title(), direction.words().message(), direction.words().button(), 3);
		this.direction = direction;
		this.from = from;
		this.unions = unions;
	}

	/** @return where the union went; null before it did */
	SavedConnection target() {
		return target;
	}

	/** @return what was brought there; null before it was */
	ImportSummary summary() {
		return summary;
	}

	/** @return the union that was chosen */
	UnionChoice chosen() {
		return unions.get(chosen);
	}

	@Override
	protected void fill(Composite area) {
		union = combo(area, Messages.union, 2);
		union.setItems(unions.stream().map(UnionChoice::label).toArray(String[]::new));
		union.select(0);
		place = combo(area, direction.words().target(), 1);
		place.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> placeChosen()));
		Button add = new Button(area, SWT.PUSH);
		add.setText(Messages.otherPlace);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add()));
		placeMessage = new FieldMessage(area, 1, 2);
		signIn = new SignIn(area, 3, this::check);
		Label ifThere = new Label(area, SWT.NONE);
		ifThere.setText(Messages.ifThere);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(ifThere);
		Composite modes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(modes);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(modes);
		Button stop = new Button(modes, SWT.RADIO);
		stop.setText(Messages.ifThereStop);
		stop.setSelection(true);
		replace = new Button(modes, SWT.RADIO);
		replace.setText(Messages.ifThereReplace);
		modeMessage = new FieldMessage(area, 1, 2);
		showPlaces(null);
	}

	private static Combo combo(Composite area, String label, int columns) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(320, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void showPlaces(SavedConnection selected) {
		places = SavedConnections.all().stream().filter(each -> direction.leadsTo(each.location())).toList();
		place.setItems(places.stream().map(each -> each.label() + "  –  " + ConnectionTexts.address(each.location())).toArray(String[]::new));
		int index = selected == null ? -1 : places.stream().map(SavedConnection::id).toList().indexOf(selected.id());
		place.select(Math.max(0, index));
		placeChosen();
	}

	private SavedConnection place() {
		return place.getSelectionIndex() < 0 ? null : places.get(place.getSelectionIndex());
	}

	private void placeChosen() {
		placeMessage.clear();
		if (places.isEmpty()) {
			placeMessage.info(Messages.noPlace);
		}
		modeMessage.clear();
		signIn.show(place());
		check();
	}

	private void add() {
		EntryDialog dialog = direction.newPlace(getShell());
		if (dialog.open() == Window.OK) {
			SavedConnections.put(dialog.connection());
			showPlaces(dialog.connection());
			signIn.focusMissing();
		}
	}

	@Override
	protected boolean ready() {
		return place() != null && signIn.isComplete();
	}

	@Override
	protected void okPressed() {
		if (isRunning() || place() == null || signIn.focusMissing()) {
			return;
		}
		placeMessage.clear();
		modeMessage.clear();
		signIn.clearMessage();
		chosen = Math.max(0, union.getSelectionIndex());
		target = signIn.connection();
		char[] password = signIn.password();
		char[] used = password.clone();
		ConnectionOpener opener = new ConnectionOpener(getShell());
		UnionCopying copying = new UnionCopying(from, chosen(), () -> opener.open(target, used), replace.getSelection() ? Mode.REPLACE : Mode.ADD,
				Messages.bind(direction.words().job(), chosen().label(), target.label()));
		Throwable why = run(copying, () -> {
			if (target.server() != null) {
				Passwords.keep(target, password);
			}
			summary = copying.summary();
			super.okPressed();
		});
		Arrays.fill(password, '\0');
		if (why != null) {
			tell(why);
		}
	}

	private void tell(Throwable why) {
		String message = Failures.message(why);
		switch (why instanceof RepositoryException known ? known.kind() : RepositoryException.Kind.DAMAGED) {
		case WRONG_PASSWORD, LOCKED_OUT -> {
			Passwords.forget(target);
			signIn.refused(message);
		}
		case REFUSED, CONFLICT -> modeMessage.error(message);
		default -> placeMessage.error(message);
		}
	}
}
