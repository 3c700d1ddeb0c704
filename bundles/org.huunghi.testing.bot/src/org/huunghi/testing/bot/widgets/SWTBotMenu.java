package org.huunghi.testing.bot.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/** An item of a menu; maybe one that opens a further menu. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {
	/** @param widget the item, not null */
	public SWTBotMenu(MenuItem widget) {
		super(widget);
	}

	/** @param texts the way to an item of the menu that this one opens; @return that item, waited for */
	public SWTBotMenu menu(String... texts) {
		SWTBotMenu item = this;
		for (String text : texts) {
			item = Menus.await(item.opened(), text, 0);
		}
		return item;
	}

	/** Chooses it as soon as it is enabled, and closes the menu. */
	public SWTBotMenu click() {
		waitForEnabled();
		Menu menu = sync(widget::getParent);
		act(() -> {
			Pointer.send(widget, SWT.Arm, new Event());
			toggle();
			Pointer.selected(widget, null, SWT.NONE);
		});
		UIThreadRunnable.act(() -> Menus.hide(menu));
		return this;
	}

	/** @return whether it is checked */
	public boolean isChecked() {
		return sync(widget::getSelection);
	}

	/** @return texts of the items of the menu that this one opens */
	public List<String> menuItems() {
		return Menus.texts(opened());
	}

	/** Closes the menu without choosing. */
	public SWTBotMenu hide() {
		act(() -> Menus.hide(widget.getParent()));
		return this;
	}

	@Override
	public boolean isEnabled() {
		return sync(widget::isEnabled);
	}

	@Override
	protected Control control() {
		return widget.getParent().getShell();
	}

	private Menu opened() {
		Menu menu = sync(widget::getMenu);
		if (menu == null) {
			throw new WidgetNotFoundException(this + " opens no menu");
		}
		return menu;
	}

	private void toggle() {
		if ((widget.getStyle() & SWT.CHECK) != 0) {
			widget.setSelection(!widget.getSelection());
		} else if ((widget.getStyle() & SWT.RADIO) != 0) {
			Radios.choose(widget);
		}
	}
}
