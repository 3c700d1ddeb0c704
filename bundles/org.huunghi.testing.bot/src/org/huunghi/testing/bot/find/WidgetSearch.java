package org.huunghi.testing.bot.find;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.utils.SWTUtils;

/** Looks for widgets until they are there, in one part of the user interface or in whatever window is active. */
public final class WidgetSearch {
	private static final int LISTED = 40;
	private final Widget root;

	/** @param root where to look, or null for the window that is active at each look */
	public WidgetSearch(Widget root) {
		this.root = root;
	}

	/**
	 * @param index which of several, from 0
	 * @throws WidgetNotFoundException if there is none in time; the message lists what there is
	 */
	public <T extends Widget> T find(Query<T> query, int index) {
		if (Display.getCurrent() != null) {
			throw new IllegalStateException("A test must not look for widgets in the user interface's own thread");
		}
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SWTBotPreferences.TIMEOUT);
		do {
			List<T> found = all(query);
			if (found.size() > index) {
				return found.get(index);
			}
			SWTUtils.sleep(SWTBotPreferences.DEFAULT_POLL_DELAY);
		} while (System.nanoTime() < end);
		throw new WidgetNotFoundException(message(query, index));
	}

	/** @return those that are there now, without waiting */
	public <T extends Widget> List<T> all(Query<T> query) {
		return UIThreadRunnable.syncExec(() -> {
			Widget from = from();
			return from == null ? List.<T>of() : query.in(from);
		});
	}

	/** @return the widget that is looked in now, or null if no window is open; to be asked in the user interface's thread */
	public Widget from() {
		return root == null ? Shells.active() : root.isDisposed() ? null : root;
	}

	private String message(Query<?> query, int index) {
		return UIThreadRunnable.syncExec(() -> {
			Widget from = from();
			String what = "No " + query.what() + (index == 0 ? "" : ", number " + index) + " within "
					+ SWTBotPreferences.TIMEOUT + " ms";
			if (from == null) {
				return what + ": no window is open";
			}
			return what + " in " + WidgetTexts.describe(from) + ". There is: " + list(from, query.type());
		});
	}

	/** The widgets of that class, or all when there is none. */
	private static String list(Widget from, Class<? extends Widget> type) {
		List<Widget> all = WidgetTree.visible(from);
		List<Widget> same = all.stream().filter(type::isInstance).toList();
		List<Widget> shown = same.isEmpty() ? all : same;
		String text = shown.stream().limit(LISTED).map(WidgetTexts::describe).collect(Collectors.joining(", "));
		return shown.size() > LISTED ? text + " and " + (shown.size() - LISTED) + " more" : text;
	}
}
