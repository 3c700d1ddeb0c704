package org.huunghi.workbench.editor;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.repository.together.RecordLock;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.merge.Tints;
import org.huunghi.workbench.together.Moments;

/** A line in the head of an editor that names those who have the record open too, and says who has locked it; hidden while there is nobody. */
final class CompanyBar {
	private final Composite bar;
	private final Label icon;
	private final Label text;
	private final Button unlock;
	private Company shown = Company.NONE;

	/** @param unlock takes the lock off that is shown */
	CompanyBar(Composite parent, Runnable unlock) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 3).applyTo(bar);
		GridData place = GridDataFactory.fillDefaults().grab(true, false).create();
		place.exclude = true;
		bar.setLayoutData(place);
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		icon = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		text.setForeground(bar.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		this.unlock = new Button(bar, SWT.PUSH);
		this.unlock.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> unlock.run()));
		this.unlock.setLayoutData(new GridData());
		bar.setVisible(false);
	}

	/** Shows who is there instead of those who were. */
	void show(Company company) {
		shown = company;
		String said = said(company);
		boolean visible = !said.isEmpty();
		if (visible) {
			text.setText(said.replace("&", "&&"));
			text.setToolTipText(said);
			icon.setImage(Icons.command(company.readOnly() || lasting(company) ? "lock" : "people"));
			bar.setBackground(company.readOnly() ? Tints.changed(bar.getDisplay(), 0.6) : Tints.place(bar.getDisplay()));
			offer(company);
		}
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout(true, true);
	}

	/** Draws the eye to the reason why nothing can be entered. */
	void remind() {
		if (shown.readOnly()) {
			bar.getDisplay().beep();
			bar.setBackground(Tints.changed(bar.getDisplay(), 1.6));
			bar.getDisplay().timerExec(600, () -> {
				if (!bar.isDisposed()) {
					show(shown);
				}
			});
		}
	}

	private static boolean lasting(Company company) {
		return company.lock() != null && company.lock().lasting();
	}

	private void offer(Company company) {
		boolean mine = lasting(company) && company.lock().mine();
		boolean others = company.lockedByOther() && company.mayAdminister();
		unlock.setText(mine ? Messages.unlock : Messages.breakLock);
		((GridData) unlock.getLayoutData()).exclude = !mine && !others;
		unlock.setVisible(mine || others);
	}

	private static String said(Company company) {
		StringBuilder said = new StringBuilder();
		RecordLock lock = company.lock();
		if (!company.mayWrite()) {
			said.append(Messages.mayNotWrite);
		} else if (company.lockedByOther()) {
			said.append(Messages.bind(lock.lasting() ? Messages.lockedBy : Messages.editedBy, lock.user(), Moments.text(lock.since(), Locale.getDefault())));
		} else if (lasting(company)) {
			said.append(Messages.bind(Messages.lockedByMe, Moments.text(lock.since(), Locale.getDefault())));
		}
		if (lasting(company) && !lock.note().isBlank()) {
			said.append(' ').append(Messages.bind(Messages.lockNote, lock.note()));
		}
		// who is named already is not named twice
		String others = company.others().stream().filter(name -> !company.lockedByOther() || !name.equals(lock.user())).collect(Collectors.joining(", "));
		if (!others.isEmpty()) {
			said.append(said.isEmpty() ? "" : "  ").append(Messages.bind(Messages.alsoOpen, others));
		}
		return said.toString();
	}
}
