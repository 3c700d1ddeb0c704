package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.Control;
import org.huunghi.testing.bot.events.Pointer;

/**
 * What all controls have in common for a test.
 *
 * @param <T> kind of control
 */
public abstract class AbstractSWTBotControl<T extends Control> extends AbstractSWTBot<T> {
	/** @param widget the control, not null */
	protected AbstractSWTBotControl(T widget) {
		super(widget);
	}

	@Override
	protected Control control() {
		return widget;
	}

	/** Clicks into the middle, with no more than the mouse's own events. */
	protected void pressMouse() {
		waitForEnabled();
		act(() -> Pointer.click(widget, place()));
	}
}
