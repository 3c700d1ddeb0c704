package org.huunghi.testing.bot.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** The visible widgets below another one, in the order that a reader meets them. All methods are for the user interface's thread. */
public final class WidgetTree {
	private WidgetTree() {
	}

	/** @return the root and all visible widgets in it, without those of other windows; items of tab folders and tool bars included */
	public static List<Widget> visible(Widget root) {
		List<Widget> found = new ArrayList<>();
		collect(root, found);
		return found;
	}

	private static void collect(Widget widget, List<Widget> found) {
		if (widget.isDisposed() || widget instanceof Control c && !c.isVisible()) {
			return;
		}
		found.add(widget);
		switch (widget) {
		case ToolBar bar -> found.addAll(List.of(bar.getItems()));
		case TabFolder folder -> found.addAll(List.of(folder.getItems()));
		case CTabFolder folder -> found.addAll(List.of(folder.getItems()));
		default -> {
		}
		}
		if (widget instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				if (!(child instanceof Shell)) {
					collect(child, found);
				}
			}
		}
	}

	/**
	 * The text that names a field to the user: that of the nearest label before it, in its own composite or, where there is none,
	 * before that composite.
	 *
	 * @return null if there is none
	 */
	public static String labelOf(Control control) {
		for (Control at = control; !(at instanceof Shell) && at.getParent() != null; at = at.getParent()) {
			Control[] siblings = at.getParent().getChildren();
			int index = List.of(siblings).indexOf(at);
			for (int i = index - 1; i >= 0; i--) {
				if (isLabel(siblings[i])) {
					return WidgetTexts.of(siblings[i]);
				}
			}
		}
		return null;
	}

	/** @return whether the control is somewhere in a group of that title */
	public static boolean isInGroup(Control control, String title) {
		for (Composite at = control.getParent(); at != null; at = at.getParent()) {
			if (at instanceof Group && WidgetTexts.of(at).equals(title)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isLabel(Control control) {
		String kind = control.getClass().getSimpleName();
		boolean named = control instanceof Label || kind.equals("CLabel") || kind.endsWith("Hyperlink");
		return named && !WidgetTexts.of(control).isBlank();
	}
}
