package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.huunghi.testing.bot.events.Pointer;

/** The head of a table's column. */
public class SWTBotTableColumn extends AbstractSWTBot<TableColumn> {
	/** @param widget the column, not null */
	public SWTBotTableColumn(TableColumn widget) {
		super(widget);
	}

	/** Clicks it, which sorts in most tables. */
	public SWTBotTableColumn click() {
		waitForEnabled();
		act(() -> Pointer.selected(widget, null, SWT.NONE));
		return this;
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}
}
