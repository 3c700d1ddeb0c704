package org.huunghi.workbench.sheet;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.workbench.files.FileQuestion;

/** Asks for the file, the sheet in it, the row with the headings, and what the rows are. */
final class FilePage extends SheetPage {
	private static final int LAST_HEADING = 1_000;

	private final List<Target> targets;
	private Text path;
	private Combo sheet;
	private Combo target;
	private Spinner heading;

	FilePage(SheetSession session, List<Target> targets) {
		super("file", session, Messages.fileTitle, Messages.fileMessage);
		this.targets = targets;
		setPageComplete(false);
	}

	@Override
	int columns() {
		return 3;
	}

	@Override
	void fill(Composite area) {
		label(area, Messages.file);
		path = new Text(area, SWT.BORDER | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(420, SWT.DEFAULT).applyTo(path);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(Messages.choose);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		target = combo(area, Messages.into);
		targets.forEach(each -> target.add(each.label()));
		target.select(0);
		target.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guess(-1)));
		sheet = combo(area, Messages.sheet);
		sheet.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guess(-1)));
		label(area, Messages.heading);
		heading = new Spinner(area, SWT.BORDER);
		heading.setValues(0, 0, LAST_HEADING, 0, 1, 10);
		heading.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guess(heading.getSelection())));
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.headingHint);
		GridDataFactory.fillDefaults().span(3, 1).hint(500, SWT.DEFAULT).applyTo(hint);
		enable();
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private static Combo combo(Composite area, String text) {
		label(area, text);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(420, SWT.DEFAULT).span(2, 1).applyTo(combo);
		return combo;
	}

	private void choose() {
		String chosen = FileQuestion.ask(getShell(), SWT.OPEN, Messages.importTitle, null, Messages.sheets, "*.xlsx;*.csv;*.txt", Messages.allFiles, "*.*");
		if (chosen == null) {
			return;
		}
		path.setText(chosen);
		session().close();
		setPageComplete(false);
		if (run(monitor -> session().open(Path.of(chosen)))) {
			sheet.setItems(session().file().sheets().stream().map(name -> name.isEmpty() ? Messages.onlySheet : name).toArray(String[]::new));
			sheet.select(0);
			guess(-1);
		}
		enable();
	}

	private void guess(int row) {
		if (session().file() == null) {
			return;
		}
		String name = session().file().sheets().get(sheet.getSelectionIndex());
		Target chosen = targets.get(target.getSelectionIndex());
		boolean read = run(monitor -> session().guess(name, chosen, row));
		Mapping mapping = session().mapping();
		if (read && heading.getSelection() != mapping.headingRow()) {
			heading.setSelection(mapping.headingRow());
		}
		if (read && !mapping.saysAnything()) {
			setMessage(Messages.headingNone, WARNING);
		} else {
			setMessage(Messages.fileMessage);
		}
		setPageComplete(read && mapping != null && !mapping.columns().isEmpty());
		enable();
	}

	private void enable() {
		boolean there = session().file() != null;
		sheet.setEnabled(there && session().file().sheets().size() > 1);
		heading.setEnabled(there);
	}
}
