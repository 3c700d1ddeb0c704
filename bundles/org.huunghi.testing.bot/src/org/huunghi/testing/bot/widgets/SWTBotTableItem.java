package org.huunghi.testing.bot.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.testing.bot.events.Pointer;

/** A row of a table. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {
	/** @param widget the row, not null */
	public SWTBotTableItem(TableItem widget) {
		super(widget);
	}

	/** @return text of a column, from 0 */
	public String getText(int column) {
		return sync(() -> widget.getText(column));
	}

	/** Chooses it and no other. */
	public SWTBotTableItem select() {
		waitForEnabled();
		act(() -> {
			Table table = widget.getParent();
			table.setFocus();
			table.setSelection(widget);
			Pointer.selected(table, widget, SWT.NONE);
		});
		return this;
	}

	/** Clicks its first column. */
	public SWTBotTableItem click() {
		return click(0);
	}

	/** Clicks one of its columns, where a cell editor may open. @param column from 0 */
	public SWTBotTableItem click(int column) {
		select();
		act(() -> Pointer.click(widget.getParent(), place(column)));
		return this;
	}

	/** Double-clicks its first column. */
	public SWTBotTableItem doubleClick() {
		return doubleClick(0);
	}

	/** Double-clicks one of its columns. @param column from 0 */
	public SWTBotTableItem doubleClick(int column) {
		select();
		act(() -> {
			Table table = widget.getParent();
			Pointer.doubleClick(table, place(column));
			Pointer.defaultSelected(table, widget);
		});
		return this;
	}

	/** Makes sure that its box is checked. */
	public void check() {
		setChecked(true);
	}

	/** Makes sure that its box is not checked. */
	public void uncheck() {
		setChecked(false);
	}

	/** @return whether its box is checked */
	public boolean isChecked() {
		return sync(widget::getChecked);
	}

	/** @return whether it is chosen */
	public boolean isSelected() {
		return sync(() -> List.of(widget.getParent().getSelection()).contains(widget));
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Point place() {
		return place(0);
	}

	@Override
	protected void selectForMenu() {
		Table table = widget.getParent();
		table.setFocus();
		if (!List.of(table.getSelection()).contains(widget)) {
			table.setSelection(widget);
			Pointer.selected(table, widget, SWT.NONE);
		}
	}

	private Point place(int column) {
		widget.getParent().showItem(widget);
		return Pointer.middle(widget.getBounds(column));
	}

	private void setChecked(boolean checked) {
		waitForEnabled();
		if (isChecked() != checked) {
			act(() -> {
				widget.setChecked(checked);
				Pointer.selected(widget.getParent(), widget, SWT.CHECK);
			});
		}
	}
}
