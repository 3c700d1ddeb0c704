package org.huunghi.testing.bot.widgets;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/** A menu bar, context menu or pull-down menu: where the way to a menu item begins. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {
	/** @param widget the menu, not null */
	public SWTBotRootMenu(Menu widget) {
		super(widget);
	}

	/** @param texts the way to the item: the menus' texts, last the item's; @return the item, waited for */
	public SWTBotMenu menu(String... texts) {
		SWTBotMenu item = Menus.await(widget, texts[0], 0);
		for (int i = 1; i < texts.length; i++) {
			item = item.menu(texts[i]);
		}
		return item;
	}

	/** @return texts of the items */
	public List<String> menuItems() {
		List<String> texts = Menus.texts(widget);
		hide();
		return texts;
	}

	/** Closes the menu without choosing. */
	public void hide() {
		UIThreadRunnable.act(() -> Menus.hide(widget));
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	public String getText() {
		return "";
	}
}
