package org.huunghi.testing.bot.firstlook;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.huunghi.testing.bot.workbench.SWTBotView;

/** The tree of the union explorer, walked by the places of its nodes, which are loaded as they are opened. */
final class UnionTree {
	private static final long PATIENCE = 30_000;
	private static final List<String> SON_LA = List.of("Sơn La", "Son La", "ເຊີນລາ");
	private final SWTWorkbenchBot bot;
	private final SWTBotView view;

	UnionTree(SWTWorkbenchBot bot) {
		this.bot = bot;
		view = bot.viewById("org.huunghi.workbench.explorer");
	}

	/** Waits until the repository is open. @return the place of the union of Sơn La */
	int awaitSonLa() {
		int[] place = {-1};
		bot.waitUntil(Conditions.of(() -> (place[0] = sonLa()) >= 0, () -> "no union of Sơn La"), PATIENCE);
		return place[0];
	}

	private int sonLa() {
		TreeItem[] roots = items();
		return UIThreadRunnable.syncExec(() -> {
			for (int i = 0; i < roots.length; i++) {
				String text = roots[i].getText();
				if (SON_LA.stream().anyMatch(text::contains)) {
					return i;
				}
			}
			return -1;
		});
	}

	/** Opens the nodes on the way, the last one included. */
	void expand(int... path) {
		await(path).expand();
		bot.waitUntil(Conditions.of(() -> children(find(path).widget) != null, () -> "not loaded: " + Arrays.toString(path)), PATIENCE);
	}

	/** @return whether there is such a node, once what lies above it is loaded */
	boolean has(int... path) {
		expand(Arrays.copyOf(path, path.length - 2));
		TreeItem[] above = children(find(Arrays.copyOf(path, path.length - 2)).widget);
		if (above == null || above.length <= path[path.length - 2] || isLeaf(above[path[path.length - 2]])) {
			return false;
		}
		expand(Arrays.copyOf(path, path.length - 1));
		return find(path) != null;
	}

	private static boolean isLeaf(TreeItem item) {
		return UIThreadRunnable.syncExec(() -> item.getItemCount() == 0);
	}

	/** Closes a node. */
	void collapse(int... path) {
		await(path).collapse();
	}

	/** Double-clicks a node. @return the editor that it opens */
	SWTBotEditor open(int... path) {
		int before = bot.editors().size();
		await(path).doubleClick();
		bot.waitUntil(Conditions.of(() -> bot.editors().size() > before, () -> "no editor opens"), PATIENCE);
		SWTBotEditor editor = bot.activeEditor();
		bot.waitUntil(Conditions.of(() -> !new WidgetSearch(editor.getWidget())
				.all(Query.any(ScrolledForm.class, "form")).isEmpty(), () -> "no form"), PATIENCE);
		return editor;
	}

	/** Shows the structure of a union. */
	void showStructure(int union) {
		view.show();
		await(union).select();
		UIThreadRunnable.act(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.huunghi.workbench.showStructure", null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private SWTBotTreeItem await(int... path) {
		SWTBotTreeItem[] found = new SWTBotTreeItem[1];
		bot.waitUntil(Conditions.of(() -> (found[0] = find(path)) != null, () -> "no node " + Arrays.toString(path)), PATIENCE);
		return found[0];
	}

	private SWTBotTreeItem find(int... path) {
		TreeItem[] items = items();
		SWTBotTreeItem found = null;
		for (int i = 0; i < path.length; i++) {
			if (items == null || items.length <= path[i]) {
				return null;
			}
			found = new SWTBotTreeItem(items[path[i]]);
			if (i < path.length - 1) {
				items = children(found.expand().widget);
			}
		}
		return found;
	}

	private TreeItem[] items() {
		Tree tree = view.bot().tree().widget;
		return UIThreadRunnable.syncExec(tree::getItems);
	}

	/** @return the children, or null while they are loading: the one that says so ends with dots in every language */
	private static TreeItem[] children(TreeItem item) {
		return UIThreadRunnable.syncExec(() -> {
			TreeItem[] items = item.getItems();
			return items.length == 0 || items[0].getText().endsWith("…") ? null : items;
		});
	}
}
