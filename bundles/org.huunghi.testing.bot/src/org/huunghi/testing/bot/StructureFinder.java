package org.huunghi.testing.bot;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.widgets.SWTBotCTabItem;
import org.huunghi.testing.bot.widgets.SWTBotCanvas;
import org.huunghi.testing.bot.widgets.SWTBotTabItem;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.testing.bot.widgets.SWTBotTree;

/** Finds trees, tables, tabs and drawing areas. Each waits until the widget is there, or says what is there instead. */
public interface StructureFinder {
	/** @return what looks for the widgets */
	WidgetSearch search();

	/** @return the first tree */
	default SWTBotTree tree() {
		return tree(0);
	}

	/** @return a tree. @param index which one, from 0 */
	default SWTBotTree tree(int index) {
		return new SWTBotTree(search().find(Query.any(Tree.class, "tree"), index));
	}

	/** @return the first tree that the label stands before */
	default SWTBotTree treeWithLabel(String label) {
		return treeWithLabel(label, 0);
	}

	/** @return a tree that the label stands before. @param index which one, from 0 */
	default SWTBotTree treeWithLabel(String label, int index) {
		return new SWTBotTree(search().find(Query.any(Tree.class, "tree").label(label), index));
	}

	/** @return the first tree in the group of that title */
	default SWTBotTree treeInGroup(String group) {
		return treeInGroup(group, 0);
	}

	/** @return a tree in the group of that title. @param index which one, from 0 */
	default SWTBotTree treeInGroup(String group, int index) {
		return new SWTBotTree(search().find(Query.any(Tree.class, "tree").group(group), index));
	}

	/** @return the tree whose data under the key is that value */
	default SWTBotTree treeWithId(String key, String value) {
		return new SWTBotTree(search().find(Query.any(Tree.class, "tree").data(key, value), 0));
	}

	/** @return the first table */
	default SWTBotTable table() {
		return table(0);
	}

	/** @return a table. @param index which one, from 0 */
	default SWTBotTable table(int index) {
		return new SWTBotTable(search().find(Query.any(Table.class, "table"), index));
	}

	/** @return the first table that the label stands before */
	default SWTBotTable tableWithLabel(String label) {
		return tableWithLabel(label, 0);
	}

	/** @return a table that the label stands before. @param index which one, from 0 */
	default SWTBotTable tableWithLabel(String label, int index) {
		return new SWTBotTable(search().find(Query.any(Table.class, "table").label(label), index));
	}

	/** @return the first table in the group of that title */
	default SWTBotTable tableInGroup(String group) {
		return tableInGroup(group, 0);
	}

	/** @return a table in the group of that title. @param index which one, from 0 */
	default SWTBotTable tableInGroup(String group, int index) {
		return new SWTBotTable(search().find(Query.any(Table.class, "table").group(group), index));
	}

	/** @return the table whose data under the key is that value */
	default SWTBotTable tableWithId(String key, String value) {
		return new SWTBotTable(search().find(Query.any(Table.class, "table").data(key, value), 0));
	}

	/** @return the first tab */
	default SWTBotTabItem tabItem() {
		return tabItem(0);
	}

	/** @return a tab. @param index which one, from 0 */
	default SWTBotTabItem tabItem(int index) {
		return new SWTBotTabItem(search().find(Query.any(TabItem.class, "tab"), index));
	}

	/** @return the first tab that says the text */
	default SWTBotTabItem tabItem(String text) {
		return tabItem(text, 0);
	}

	/** @return a tab that says the text. @param index which one, from 0 */
	default SWTBotTabItem tabItem(String text, int index) {
		return new SWTBotTabItem(search().find(Query.any(TabItem.class, "tab").text(text), index));
	}

	/** @return the first tab with that tool tip */
	default SWTBotTabItem tabItemWithTooltip(String tooltip) {
		return tabItemWithTooltip(tooltip, 0);
	}

	/** @return a tab with that tool tip. @param index which one, from 0 */
	default SWTBotTabItem tabItemWithTooltip(String tooltip, int index) {
		return new SWTBotTabItem(search().find(Query.any(TabItem.class, "tab").toolTip(tooltip), index));
	}

	/** @return the first tab */
	default SWTBotCTabItem cTabItem() {
		return cTabItem(0);
	}

	/** @return a tab. @param index which one, from 0 */
	default SWTBotCTabItem cTabItem(int index) {
		return new SWTBotCTabItem(search().find(Query.any(CTabItem.class, "tab"), index));
	}

	/** @return the first tab that says the text */
	default SWTBotCTabItem cTabItem(String text) {
		return cTabItem(text, 0);
	}

	/** @return a tab that says the text. @param index which one, from 0 */
	default SWTBotCTabItem cTabItem(String text, int index) {
		return new SWTBotCTabItem(search().find(Query.any(CTabItem.class, "tab").text(text), index));
	}

	/** @return the first tab with that tool tip */
	default SWTBotCTabItem cTabItemWithTooltip(String tooltip) {
		return cTabItemWithTooltip(tooltip, 0);
	}

	/** @return a tab with that tool tip. @param index which one, from 0 */
	default SWTBotCTabItem cTabItemWithTooltip(String tooltip, int index) {
		return new SWTBotCTabItem(search().find(Query.any(CTabItem.class, "tab").toolTip(tooltip), index));
	}

	/** @return the first drawing area */
	default SWTBotCanvas canvas() {
		return canvas(0);
	}

	/** @return a drawing area. @param index which one, from 0 */
	default SWTBotCanvas canvas(int index) {
		return new SWTBotCanvas(search().find(Query.any(Canvas.class, "drawing area"), index));
	}

	/** @return the first drawing area that the label stands before */
	default SWTBotCanvas canvasWithLabel(String label) {
		return canvasWithLabel(label, 0);
	}

	/** @return a drawing area that the label stands before. @param index which one, from 0 */
	default SWTBotCanvas canvasWithLabel(String label, int index) {
		return new SWTBotCanvas(search().find(Query.any(Canvas.class, "drawing area").label(label), index));
	}

	/** @return the drawing area whose data under the key is that value */
	default SWTBotCanvas canvasWithId(String key, String value) {
		return new SWTBotCanvas(search().find(Query.any(Canvas.class, "drawing area").data(key, value), 0));
	}
}
