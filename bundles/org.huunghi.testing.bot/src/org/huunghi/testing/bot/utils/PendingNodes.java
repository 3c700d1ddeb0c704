package org.huunghi.testing.bot.utils;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.TreeItem;

/**
 * Tells the tree node that only says "still loading" from those that hold something.
 * Known from the start are Eclipse's own ("Pending...") and every node whose data has a class named {@code …Pending…} or {@code …Loading…}.
 */
public final class PendingNodes {
	private static final List<Predicate<TreeItem>> RULES = new CopyOnWriteArrayList<>(
			List.of(PendingNodes::saysPending, PendingNodes::holdsPending));

	private PendingNodes() {
	}

	/** Adds a rule that knows another kind of such nodes; it is asked in the user interface's thread. */
	public static void register(Predicate<TreeItem> rule) {
		RULES.add(rule);
	}

	/** @return whether the node stands for children still to come; to be asked in the user interface's thread */
	public static boolean isPending(TreeItem item) {
		return RULES.stream().anyMatch(rule -> rule.test(item));
	}

	private static boolean saysPending(TreeItem item) {
		return item.getText().startsWith("Pending...");
	}

	private static boolean holdsPending(TreeItem item) {
		Object data = item.getData();
		if (data == null) {
			return false;
		}
		String name = data instanceof Enum<?> constant ? constant.name() : "";
		String kind = data.getClass().getSimpleName();
		return kind.contains("Pending") || kind.contains("Loading") || name.equals("PENDING") || name.equals("LOADING");
	}
}
