package org.huunghi.testing.bot.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.huunghi.testing.bot.utils.TableCollection;

/** A tree. */
public class SWTBotTree extends AbstractSWTBotControl<Tree> {
	/** @param widget the tree, not null */
	public SWTBotTree(Tree widget) {
		super(widget);
	}

	/** @return the node at the top with that text, waited for */
	public SWTBotTreeItem getTreeItem(String text) {
		return TreeNodes.await(widget, text, 0);
	}

	/** @return all nodes at the top */
	public SWTBotTreeItem[] getAllItems() {
		return Arrays.stream(sync(widget::getItems)).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
	}

	/** Opens node after node. @param texts the way from the top; @return the last node, opened */
	public SWTBotTreeItem expandNode(String... texts) {
		waitForEnabled();
		SWTBotTreeItem item = getTreeItem(texts[0]).expand();
		for (int i = 1; i < texts.length; i++) {
			item = item.getNode(texts[i]).expand();
		}
		return item;
	}

	/** Opens a node at the top. @param recursive whether with all that is below it */
	public SWTBotTreeItem expandNode(String text, boolean recursive) {
		SWTBotTreeItem item = expandNode(text);
		if (recursive) {
			item.expandAll();
		}
		return item;
	}

	/** Closes a node at the top. */
	public SWTBotTreeItem collapseNode(String text) {
		return getTreeItem(text).collapse();
	}

	/** Chooses nodes at the top, and no others. */
	public SWTBotTree select(String... texts) {
		return select(Arrays.stream(texts).map(this::getTreeItem).toArray(SWTBotTreeItem[]::new));
	}

	/** Chooses nodes, and no others. */
	public SWTBotTree select(SWTBotTreeItem... items) {
		waitForEnabled();
		TreeNodes.select(widget, Arrays.stream(items).map(item -> item.widget).toList());
		return this;
	}

	/** Takes the choice back. */
	public SWTBotTree unselect() {
		waitForEnabled();
		TreeNodes.select(widget, List.of());
		return this;
	}

	/** @return the texts of the chosen nodes */
	public TableCollection selection() {
		return sync(() -> {
			int columns = Math.max(1, widget.getColumnCount());
			List<List<String>> rows = new ArrayList<>();
			for (TreeItem item : widget.getSelection()) {
				rows.add(IntStream.range(0, columns).mapToObj(item::getText).toList());
			}
			return new TableCollection(rows);
		});
	}

	/** @return number of chosen nodes */
	public int selectionCount() {
		return sync(widget::getSelectionCount);
	}

	/** @return number of nodes at the top */
	public int rowCount() {
		return sync(widget::getItemCount);
	}

	/** @return whether there is a node at all */
	public boolean hasItems() {
		return rowCount() > 0;
	}

	/** @return titles of the columns */
	public List<String> columns() {
		return sync(() -> Arrays.stream(widget.getColumns()).map(TreeColumn::getText).toList());
	}

	/** @return text of a cell of a node at the top; both numbers from 0 */
	public String cell(int row, int column) {
		return sync(() -> widget.getItem(row).getText(column));
	}
}
