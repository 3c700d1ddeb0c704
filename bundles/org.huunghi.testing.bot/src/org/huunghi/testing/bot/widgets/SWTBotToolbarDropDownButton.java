package org.huunghi.testing.bot.widgets;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/** A button of a tool bar with an arrow that opens a menu. */
public class SWTBotToolbarDropDownButton extends SWTBotToolbarButton {
	/** @param widget the button, not null */
	public SWTBotToolbarDropDownButton(ToolItem widget) {
		super(widget);
	}

	/** Opens the menu with the arrow. @return the item of it, waited for */
	public SWTBotMenu menuItem(String text) {
		AtomicReference<Menu> opened = new AtomicReference<>();
		Listener watch = event -> {
			if (event.widget instanceof Menu menu) {
				opened.compareAndSet(null, menu);
			}
		};
		UIThreadRunnable.syncExec(() -> Display.getCurrent().addFilter(SWT.Show, watch));
		try {
			press(SWT.ARROW);
		} finally {
			UIThreadRunnable.syncExec(() -> Display.getCurrent().removeFilter(SWT.Show, watch));
		}
		if (opened.get() == null) {
			throw new WidgetNotFoundException(this + " opens no menu");
		}
		UIThreadRunnable.act(() -> opened.get().setVisible(false));
		return Menus.await(opened.get(), text, 0);
	}
}
