package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.testing.bot.events.Pointer;

/** A button of a tool bar, of whatever style. */
public class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {
	/** @param widget the button, not null */
	public SWTBotToolbarButton(ToolItem widget) {
		super(widget);
	}

	/** Clicks it as soon as it is enabled. */
	public SWTBotToolbarButton click() {
		press(SWT.NONE);
		return this;
	}

	@Override
	public boolean isEnabled() {
		return sync(widget::isEnabled);
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Point place() {
		return Pointer.middle(widget.getBounds());
	}

	/** @param detail {@link SWT#ARROW} for the arrow that opens a menu */
	final void press(int detail) {
		waitForEnabled();
		act(() -> {
			if (detail == SWT.NONE && (widget.getStyle() & SWT.CHECK) != 0) {
				widget.setSelection(!widget.getSelection());
			} else if (detail == SWT.NONE && (widget.getStyle() & SWT.RADIO) != 0) {
				Radios.choose(widget);
			}
			Pointer.selected(widget, null, detail);
		});
	}
}
