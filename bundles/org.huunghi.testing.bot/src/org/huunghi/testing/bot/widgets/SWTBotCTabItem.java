package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.huunghi.testing.bot.events.Pointer;

/** A tab of a custom tab folder, such as those of views and of editors with pages. */
public class SWTBotCTabItem extends AbstractSWTBot<CTabItem> {
	/** @param widget the tab, not null */
	public SWTBotCTabItem(CTabItem widget) {
		super(widget);
	}

	/** Shows the page of the tab. */
	public SWTBotCTabItem activate() {
		waitForEnabled();
		act(() -> {
			CTabFolder folder = widget.getParent();
			Pointer.click(folder, place());
			if (!widget.isDisposed() && folder.getSelection() != widget) {
				folder.setSelection(widget);
				Pointer.selected(folder, widget, SWT.NONE);
			}
		});
		return this;
	}

	/** @return whether the page of the tab is shown */
	@Override
	public boolean isActive() {
		return sync(() -> widget.getParent().getSelection() == widget);
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Point place() {
		return Pointer.middle(widget.getBounds());
	}
}
