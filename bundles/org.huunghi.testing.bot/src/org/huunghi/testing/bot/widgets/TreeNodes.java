package org.huunghi.testing.bot.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.PendingNodes;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.waits.Waiting;

/** Finds, opens and chooses nodes of a tree, also of one that loads its nodes only when they are looked at. */
final class TreeNodes {
	private TreeNodes() {
	}

	/** @param parent a tree or a node; @return its nodes, for the user interface's thread */
	static TreeItem[] children(Widget parent) {
		return parent instanceof Tree tree ? tree.getItems() : ((TreeItem) parent).getItems();
	}

	/** @return texts of the nodes, those still loading included */
	static List<String> texts(Widget parent) {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(children(parent)).map(TreeItem::getText).toList());
	}

	/** Waits for a node with that text. @param index which of several, from 0 */
	static SWTBotTreeItem await(Widget parent, String text, int index) {
		TreeItem[] found = new TreeItem[1];
		try {
			Waiting.until(Conditions.of(() -> (found[0] = find(parent, text, index)) != null, () -> "no node"));
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException("No node '" + text + "'" + (index == 0 ? "" : ", number " + index) + " in "
					+ new NodeName(parent) + ". There is: " + texts(parent), e);
		}
		return new SWTBotTreeItem(found[0]);
	}

	/** Opens the node and waits until none of its children is one that is still loading. */
	static void expand(TreeItem item) {
		UIThreadRunnable.act(() -> {
			if (!item.isDisposed() && !item.getExpanded()) {
				item.getParent().showItem(item);
				Pointer.send(item.getParent(), SWT.Expand, about(item));
				if (!item.isDisposed()) {
					item.setExpanded(true);
				}
			}
		});
		Waiting.until(Conditions.of(() -> !isLoading(item), () -> "'" + new NodeName(item) + "' is still loading: " + texts(item)));
	}

	/** Closes the node. */
	static void collapse(TreeItem item) {
		UIThreadRunnable.act(() -> {
			Pointer.send(item.getParent(), SWT.Collapse, about(item));
			item.setExpanded(false);
		});
	}

	/** Chooses these nodes and no others. */
	static void select(Tree tree, List<TreeItem> items) {
		UIThreadRunnable.act(() -> {
			tree.setFocus();
			if (!items.isEmpty()) {
				tree.showItem(items.get(0));
			}
			tree.setSelection(items.toArray(new TreeItem[0]));
			Pointer.selected(tree, items.isEmpty() ? null : items.get(items.size() - 1), SWT.NONE);
		});
	}

	private static boolean isLoading(TreeItem item) {
		return UIThreadRunnable.syncExec(() -> !item.isDisposed() && Arrays.stream(item.getItems()).anyMatch(PendingNodes::isPending));
	}

	private static TreeItem find(Widget parent, String text, int index) {
		return UIThreadRunnable.syncExec(() -> parent.isDisposed() ? null
				: Arrays.stream(children(parent)).filter(item -> item.getText().equals(text)).skip(index).findFirst().orElse(null));
	}

	private static Event about(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	/** Name of a tree or node in messages. */
	private record NodeName(Widget widget) {
		@Override
		public String toString() {
			return UIThreadRunnable.syncExec(() -> widget.isDisposed() ? "a disposed node"
					: widget instanceof TreeItem item ? "the node '" + item.getText() + "'" : "the tree");
		}
	}
}
