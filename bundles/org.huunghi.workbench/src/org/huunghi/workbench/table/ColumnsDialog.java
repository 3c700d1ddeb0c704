package org.huunghi.workbench.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.workbench.page.TaskDialog;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.model.TableState;

/** Lets the user choose which columns a table shows, and in which order. */
final class ColumnsDialog extends TaskDialog {
	private static final int RESET = IDialogConstants.CLIENT_ID + 1;

	private final List<Column> order = new ArrayList<>();
	private final List<Column> shown;
	private List<Column> chosen = List.of();
	private boolean reset;
	private Table table;

	/** @param shown the columns that are shown, from left to right */
	ColumnsDialog(Shell shell, TableState state, List<Column> shown) {
		super(shell, Messages.columns.replace("…", ""), Messages.columnsMessage, Messages.columnsOk, 2);
		this.shown = shown;
		order.addAll(shown);
		state.columns().all().stream().filter(column -> !shown.contains(column)).forEach(order::add);
	}

	/** @return the chosen columns from left to right */
	List<Column> chosen() {
		return chosen;
	}

	/** @return whether all is to be as it was at first: columns, widths, order and groups */
	boolean isReset() {
		return reset;
	}

	@Override
	protected void fill(Composite area) {
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(320, 300).applyTo(table);
		order.forEach(column -> item(column, table.getItemCount(), shown.contains(column)));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		Composite buttons = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.columnsUp, -1);
		button(buttons, Messages.columnsDown, 1);
	}

	private void item(Column column, int index, boolean checked) {
		TableItem item = new TableItem(table, SWT.NONE, index);
		item.setText(column.label());
		item.setChecked(checked);
		item.setData(column);
	}

	private void button(Composite parent, String text, int by) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> move(by)));
	}

	private void move(int by) {
		int at = table.getSelectionIndex();
		if (at < 0 || at + by < 0 || at + by >= table.getItemCount()) {
			return;
		}
		TableItem item = table.getItem(at);
		Column column = (Column) item.getData();
		boolean checked = item.getChecked();
		item.dispose();
		item(column, at + by, checked);
		table.setSelection(at + by);
		check();
	}

	@Override
	protected boolean ready() {
		chosen = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				chosen.add((Column) item.getData());
			}
		}
		return !chosen.isEmpty();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET, Messages.columnsReset, false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RESET) {
			reset = true;
			okPressed();
		} else {
			super.buttonPressed(id);
		}
	}
}
