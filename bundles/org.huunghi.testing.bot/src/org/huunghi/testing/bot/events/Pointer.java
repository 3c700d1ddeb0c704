package org.huunghi.testing.bot.events;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Widget;

/**
 * The events that SWT sends when a user's mouse does something, in SWT's order. All methods are for the user interface's thread.
 * Nothing is sent to widgets that an earlier event of the sequence has disposed.
 */
public final class Pointer {
	private Pointer() {
	}

	/** Moves into the control, gives it the focus, and presses and releases the first button at that point. */
	public static void click(Control control, Point at) {
		enter(control, at);
		press(control, at, 1, 1);
	}

	/** Like {@link #click}, then presses a second time as a double click. */
	public static void doubleClick(Control control, Point at) {
		click(control, at);
		send(control, SWT.MouseDown, mouse(at, 1, 2, 0));
		send(control, SWT.MouseDoubleClick, mouse(at, 1, 2, 0));
		send(control, SWT.MouseUp, mouse(at, 1, 2, SWT.BUTTON1));
	}

	/** Presses and releases the second button. */
	public static void secondClick(Control control, Point at) {
		enter(control, at);
		press(control, at, 3, 1);
	}

	/** Tells that the user has chosen the widget. @param item the part of it that was chosen, or null */
	public static void selected(Widget widget, Item item, int detail) {
		send(widget, SWT.Selection, choice(widget, item, detail));
	}

	/** Tells that the user has chosen the widget with Enter or a double click. @param item the part of it that was chosen, or null */
	public static void defaultSelected(Widget widget, Item item) {
		send(widget, SWT.DefaultSelection, choice(widget, item, SWT.NONE));
	}

	/** Sends one event, unless the widget is gone. */
	public static void send(Widget widget, int type, Event event) {
		if (!widget.isDisposed()) {
			event.time = (int) System.currentTimeMillis();
			widget.notifyListeners(type, event);
		}
	}

	/** @return the middle of a rectangle */
	public static Point middle(Rectangle bounds) {
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	/** @return the middle of the control in its own coordinates */
	public static Point middle(Control control) {
		Point size = control.getSize();
		return new Point(size.x / 2, size.y / 2);
	}

	private static void enter(Control control, Point at) {
		send(control, SWT.MouseEnter, mouse(at, 0, 0, 0));
		send(control, SWT.MouseMove, mouse(at, 0, 0, 0));
		if (!control.isDisposed() && !control.isFocusControl()) {
			control.setFocus();
		}
	}

	private static void press(Control control, Point at, int button, int count) {
		send(control, SWT.MouseDown, mouse(at, button, count, 0));
		send(control, SWT.MouseUp, mouse(at, button, count, button == 1 ? SWT.BUTTON1 : SWT.BUTTON3));
	}

	private static Event mouse(Point at, int button, int count, int stateMask) {
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = button;
		event.count = count;
		event.stateMask = stateMask;
		return event;
	}

	private static Event choice(Widget widget, Item item, int detail) {
		Event event = new Event();
		event.widget = widget;
		event.item = item;
		event.detail = detail;
		return event;
	}
}
