package org.huunghi.workbench.tests.journeys;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.utils.PendingNodes;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotText;
import org.huunghi.testing.bot.widgets.SWTBotTree;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;
import org.huunghi.testing.bot.workbench.SWTBotView;

/** The union explorer as a user handles it. Nodes are named without the count or union that stands behind their label. */
public final class Explorer {
	private static final String ID = "org.huunghi.workbench.explorer";
	private final SWTWorkbenchBot bot;

	static {
		PendingNodes.register(item -> item.getText().equals("Đang tải…") || item.getText().equals("Đang mở dữ liệu…"));
	}

	public Explorer(SWTWorkbenchBot bot) {
		this.bot = bot;
	}

	public SWTBotView view() {
		return bot.viewById(ID);
	}

	public SWTBotTree tree() {
		return view().bot().tree();
	}

	public SWTBotText searchBox() {
		return view().bot().text();
	}

	/** Opens node after node. @return the last one, not opened */
	public SWTBotTreeItem node(String... path) {
		SWTBotTreeItem[] found = new SWTBotTreeItem[1];
		bot.waitUntil(Conditions.of(() -> (found[0] = find(path)) != null, () -> "no node " + Arrays.toString(path) + " in " + texts()));
		return found[0];
	}

	/** Waits until a node is gone, with its parents still open. */
	public void waitWhileThere(String... path) {
		bot.waitUntil(Conditions.of(() -> find(path) == null, () -> "still there: " + Arrays.toString(path)));
	}

	/** Double-clicks a record and waits for its editor. */
	public Form open(String... path) {
		node(path).doubleClick();
		return new Form(bot, path[path.length - 1]);
	}

	/** Types into the search box and waits until something is found. @return what the hits say */
	public List<String> search(String text) {
		view().show();
		searchBox().setText("");
		List<String> before = texts();
		searchBox().typeText(text);
		bot.waitUntil(Conditions.of(() -> !texts().isEmpty() && !texts().equals(before), () -> "nothing but " + before));
		bot.waitUntil(Conditions.of(this::rested, () -> "the hits still change"));
		return texts();
	}

	/** Presses a key in the search box. */
	public void pressInSearchBox(int key) {
		searchBox().setFocus();
		Keyboard.press(SWT.NONE, key, (char) 0);
	}

	/** @return the nodes at the top */
	public List<String> texts() {
		return Arrays.stream(tree().getAllItems()).map(SWTBotTreeItem::getText).toList();
	}

	/** Hits come once for each letter typed: they have come when no job is searching any more. */
	private boolean rested() {
		return Arrays.stream(org.eclipse.core.runtime.jobs.Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals("Đang tìm"));
	}

	private SWTBotTreeItem find(String... path) {
		SWTBotTreeItem[] items = tree().getAllItems();
		SWTBotTreeItem found = null;
		for (int i = 0; i < path.length; i++) {
			String name = path[i];
			found = Arrays.stream(items).filter(item -> says(item, name)).findFirst().orElse(null);
			if (found == null) {
				return null;
			}
			if (i < path.length - 1) {
				items = found.expand().getItems();
			}
		}
		return found;
	}

	private static boolean says(SWTBotTreeItem item, String name) {
		TreeItem widget = item.widget;
		String text = widget.isDisposed() ? "" : item.getText();
		return text.equals(name) || text.startsWith(name + "  ");
	}
}
