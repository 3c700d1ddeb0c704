package org.huunghi.workbench.part;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A row of controls at the top of a page, in groups that go to the next line where there is no room. For the UI thread. */
public final class ToolRow {
	private final Composite row;

	/** @param page with a grid of one column */
	public ToolRow(Composite page) {
		row = new Composite(page, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(8).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
	}

	/** @return the parent for controls that stay together, with a grid. @param columns of the grid */
	public Composite group(int columns) {
		Composite group = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(5, 0).applyTo(group);
		return group;
	}

	/** Adds a button. @param tip null for none */
	public Button push(String text, String tip, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	/** Adds the button that copies the numbers of the page. @param rows as they are shown then */
	public Button copy(Supplier<List<List<String>>> rows) {
		return push(Messages.copy, null, () -> ClipboardText.copy(rows.get()));
	}

	/** Adds the button that saves the chart of the page. @param save asks for the file */
	public Button picture(Runnable save) {
		return push(Messages.picture, null, save);
	}

	/** @return the row itself, for controls that stand alone */
	public Composite row() {
		return row;
	}
}
