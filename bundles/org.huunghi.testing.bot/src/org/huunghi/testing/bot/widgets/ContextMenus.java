package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;

/** Asks for the context menu as the second mouse button does. */
final class ContextMenus {
	private ContextMenus() {
	}

	/** @throws WidgetNotFoundException if the widget has none */
	static SWTBotRootMenu of(AbstractSWTBot<?> bot) {
		Menu menu = bot.sync(() -> {
			bot.selectForMenu();
			Control control = bot.control();
			Point at = bot.place();
			Pointer.secondClick(control, at);
			return detect(control, control.toDisplay(at));
		});
		if (menu == null) {
			throw new WidgetNotFoundException("No context menu at " + bot);
		}
		return new SWTBotRootMenu(menu);
	}

	/** The menu of the control or, as window systems do, of the nearest control around it. */
	private static Menu detect(Control control, Point at) {
		for (Control asked = control; asked != null; asked = asked.getParent()) {
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			event.detail = SWT.MENU_MOUSE;
			Pointer.send(asked, SWT.MenuDetect, event);
			if (!event.doit || asked.isDisposed()) {
				return null;
			}
			if (asked.getMenu() != null) {
				return asked.getMenu();
			}
		}
		return null;
	}
}
