package org.huunghi.testing.bot.waits;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.huunghi.testing.bot.find.Shells;
import org.huunghi.testing.bot.widgets.AbstractSWTBot;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.testing.bot.widgets.SWTBotTree;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;

/** The conditions that most tests wait for. */
public final class Conditions {
	private Conditions() {
	}

	/** A condition of the test's own. @param failure says what did not come true */
	public static ICondition of(Callable<Boolean> test, Supplier<String> failure) {
		return new Check(test, failure);
	}

	/** True when the active window has that title. */
	public static ICondition shellIsActive(String title) {
		return of(() -> title.equals(Shells.activeTitle()),
				() -> "the window '" + title + "' is not active; active is '" + Shells.activeTitle() + "', open are " + Shells.titles());
	}

	/** True when that window is closed. */
	public static ICondition shellCloses(SWTBotShell shell) {
		return of(() -> !shell.isOpen(), () -> shell + " is still open");
	}

	/** True when the widget is enabled. */
	public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
		return of(widget::isEnabled, () -> widget + " is not enabled");
	}

	/** True when the widget, or the control that it belongs to, is shown. */
	public static ICondition widgetIsVisible(AbstractSWTBot<? extends Control> widget) {
		return of(widget::isVisible, () -> widget + " is not visible");
	}

	/** True when the widget is disposed. */
	public static ICondition widgetIsDisposed(AbstractSWTBot<? extends Widget> widget) {
		return of(widget::isDisposed, () -> widget + " is not disposed");
	}

	/** True when the table has so many rows. */
	public static ICondition tableHasRows(SWTBotTable table, int rows) {
		return of(() -> table.rowCount() == rows, () -> table + " has " + table.rowCount() + " rows, not " + rows);
	}

	/** True when the tree has so many nodes at its top. */
	public static ICondition treeHasRows(SWTBotTree tree, int rows) {
		return of(() -> tree.rowCount() == rows, () -> tree + " has " + tree.rowCount() + " rows, not " + rows);
	}

	/** True when the node has so many children. */
	public static ICondition treeItemHasNodes(SWTBotTreeItem item, int nodes) {
		return of(() -> item.rowCount() == nodes, () -> item + " has the nodes " + item.getNodes() + ", not " + nodes);
	}
}
