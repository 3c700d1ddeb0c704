package org.huunghi.testing.bot.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.waits.Waiting;

/** Opens menus as far as their listeners can tell, so that they fill themselves, without putting them on the screen. */
final class Menus {
	private Menus() {
	}

	/** Waits for an item of the menu. @param index which of several, from 0 */
	static SWTBotMenu await(Menu menu, String text, int index) {
		MenuItem[] found = new MenuItem[1];
		try {
			Waiting.until(Conditions.of(() -> (found[0] = find(menu, text, index)) != null, () -> "no item"));
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException("No menu item '" + text + "'. There is: " + texts(menu), e);
		}
		return new SWTBotMenu(found[0]);
	}

	/** @return texts of the items, separators left out */
	static List<String> texts(Menu menu) {
		return UIThreadRunnable.syncExec(() -> {
			if (menu == null || menu.isDisposed()) {
				return List.of();
			}
			show(menu);
			return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(WidgetTexts::of).toList();
		});
	}

	/** Tells the menu that it is shown; for the user interface's thread. */
	static void show(Menu menu) {
		if ((menu.getStyle() & SWT.BAR) == 0) {
			Pointer.send(menu, SWT.Show, new Event());
		}
	}

	/** Tells the menu, and those that it hangs below, that they are no longer shown; for the user interface's thread. */
	static void hide(Menu menu) {
		for (Menu open : chain(menu)) {
			Pointer.send(open, SWT.Hide, new Event());
		}
	}

	private static List<Menu> chain(Menu menu) {
		List<Menu> menus = new ArrayList<>();
		for (Menu at = menu; at != null && !at.isDisposed() && (at.getStyle() & SWT.BAR) == 0; at = at.getParentMenu()) {
			menus.add(at);
		}
		return menus;
	}

	private static MenuItem find(Menu menu, String text, int index) {
		return UIThreadRunnable.syncExec(() -> {
			if (menu.isDisposed()) {
				return null;
			}
			show(menu);
			MenuItem item = Arrays.stream(menu.getItems()).filter(i -> WidgetTexts.of(i).equals(WidgetTexts.plain(text))).skip(index)
					.findFirst().orElse(null);
			if (item == null) {
				hide(menu);
			}
			return item;
		});
	}
}
