package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabItem;
import org.huunghi.testing.bot.events.Pointer;

/** A tab of a tab folder. */
public class SWTBotTabItem extends AbstractSWTBot<TabItem> {
	/** @param widget the tab, not null */
	public SWTBotTabItem(TabItem widget) {
		super(widget);
	}

	/** Shows the page of the tab. */
	public SWTBotTabItem activate() {
		waitForEnabled();
		act(() -> {
			Pointer.click(control(), place());
			widget.getParent().setSelection(widget);
			Pointer.selected(widget.getParent(), widget, SWT.NONE);
		});
		return this;
	}

	/** @return whether the page of the tab is shown */
	@Override
	public boolean isActive() {
		return sync(() -> java.util.List.of(widget.getParent().getSelection()).contains(widget));
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
