package org.huunghi.workbench.part;

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

	/** @return the row itself, for controls that stand alone */
	public Composite row() {
		return row;
	}
}
