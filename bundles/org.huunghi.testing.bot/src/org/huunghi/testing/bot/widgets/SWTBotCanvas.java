package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.huunghi.testing.bot.events.Pointer;

/** A drawing area. */
public class SWTBotCanvas extends AbstractSWTBotControl<Canvas> {
	/** @param widget the drawing area, not null */
	public SWTBotCanvas(Canvas widget) {
		super(widget);
	}

	/** Clicks into its middle. */
	public SWTBotCanvas click() {
		pressMouse();
		return this;
	}

	/** Clicks at a place in it. */
	public SWTBotCanvas click(int x, int y) {
		waitForEnabled();
		act(() -> Pointer.click(widget, new Point(x, y)));
		return this;
	}

	/** Double-clicks at a place in it. */
	public SWTBotCanvas doubleClick(int x, int y) {
		waitForEnabled();
		act(() -> Pointer.doubleClick(widget, new Point(x, y)));
		return this;
	}
}
