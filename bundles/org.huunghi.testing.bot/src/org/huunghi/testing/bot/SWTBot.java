package org.huunghi.testing.bot;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.find.Shells;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.utils.SWTUtils;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.waits.ICondition;
import org.huunghi.testing.bot.waits.Waiting;
import org.huunghi.testing.bot.widgets.SWTBotMenu;
import org.huunghi.testing.bot.widgets.SWTBotRootMenu;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.TimeoutException;

/**
 * Does what a user does in a user interface, from a thread of its own. Its names are those of SWTBot of the Eclipse Foundation, so that a
 * test can move there by changing its imports.
 */
public class SWTBot implements ButtonFinder, FieldFinder, ChoiceFinder, StructureFinder, LabelFinder, BarFinder {
	private final WidgetSearch search;

	/** A bot that looks into whatever window is active. */
	public SWTBot() {
		this(null);
	}

	/** @param root where to look, or null for the active window */
	public SWTBot(Widget root) {
		search = new WidgetSearch(root);
	}

	@Override
	public WidgetSearch search() {
		return search;
	}

	/** @return the window with that title, waited for */
	public SWTBotShell shell(String title) {
		return shell(title, 0);
	}

	/** @return the window with that title, waited for. @param index which of several, from 0 */
	public SWTBotShell shell(String title, int index) {
		Shell[] found = new Shell[1];
		try {
			waitUntil(Conditions.of(() -> (found[0] = find(title, index)) != null, () -> "no window"));
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException("No window '" + title + "' within " + SWTBotPreferences.TIMEOUT + " ms. Open are "
					+ Shells.titles(), e);
		}
		return new SWTBotShell(found[0]);
	}

	/** @return the visible windows, oldest first */
	public SWTBotShell[] shells() {
		return UIThreadRunnable.syncExec(Shells::visible).stream().map(SWTBotShell::new).toArray(SWTBotShell[]::new);
	}

	/** @return the window that takes the user's input, waited for */
	public SWTBotShell activeShell() {
		Shell[] found = new Shell[1];
		waitUntil(Conditions.of(() -> (found[0] = UIThreadRunnable.syncExec(Shells::active)) != null, () -> "no window is open"));
		return new SWTBotShell(found[0]);
	}

	/** @param texts the way from the menu bar to the item: the menus' texts, last the item's; @return the item, waited for */
	public SWTBotMenu menu(String... texts) {
		return menu().menu(texts);
	}

	/** @return the menu bar of the window, waited for */
	public SWTBotRootMenu menu() {
		Menu[] found = new Menu[1];
		waitUntil(Conditions.of(() -> (found[0] = UIThreadRunnable.syncExec(this::menuBar)) != null,
				() -> "the window '" + Shells.activeTitle() + "' has no menu bar"));
		return new SWTBotRootMenu(found[0]);
	}

	/** Waits as long as the preferences say. @throws TimeoutException if it does not come true */
	public void waitUntil(ICondition condition) {
		waitUntil(condition, SWTBotPreferences.TIMEOUT);
	}

	/** @param timeout in milliseconds; @throws TimeoutException if it does not come true */
	public void waitUntil(ICondition condition, long timeout) {
		waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	/** @param timeout in milliseconds; @param interval between two looks; @throws TimeoutException if it does not come true */
	public void waitUntil(ICondition condition, long timeout, long interval) {
		Waiting.until(this, condition, timeout, interval);
	}

	/** Waits until the condition is no longer true. */
	public void waitWhile(ICondition condition) {
		waitUntil(Conditions.of(() -> {
			condition.init(this);
			return !condition.test();
		}, () -> "it is still true, not: " + condition.getFailureMessage()));
	}

	/** Waits; only for people who watch, a test waits for a condition. */
	public void sleep(long millis) {
		SWTUtils.sleep(millis);
	}

	/** Saves a picture of the whole display. @return whether it could be saved */
	public boolean captureScreenshot(String fileName) {
		return SWTUtils.captureScreenshot(fileName);
	}

	private Menu menuBar() {
		Widget from = search.from();
		Shell shell = from instanceof Shell s ? s : from instanceof org.eclipse.swt.widgets.Control c ? c.getShell() : null;
		return shell == null ? null : shell.getMenuBar();
	}

	private static Shell find(String title, int index) {
		return UIThreadRunnable.syncExec(() -> Shells.visible().stream().filter(shell -> shell.getText().equals(title)).skip(index)
				.findFirst().orElse(null));
	}
}
