package org.huunghi.testing.bot.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Item;
import org.huunghi.testing.bot.events.Pointer;

/** Keeps one item of a run of radio items chosen, as SWT does for menus and tool bars. */
final class Radios {
	private Radios() {
	}

	/** Chooses the item; the one of its run that was chosen is told. */
	static void choose(MenuItem chosen) {
		choose(List.of(chosen.getParent().getItems()), chosen);
	}

	/** Chooses the item; the one of its run that was chosen is told. */
	static void choose(ToolItem chosen) {
		choose(List.of(chosen.getParent().getItems()), chosen);
	}

	private static void choose(List<? extends Item> items, Item chosen) {
		int at = items.indexOf(chosen);
		for (int i = at - 1; i >= 0 && isRadio(items.get(i)); i--) {
			release(items.get(i));
		}
		for (int i = at + 1; i < items.size() && isRadio(items.get(i)); i++) {
			release(items.get(i));
		}
		set(chosen, true);
	}

	private static boolean isRadio(Item item) {
		return (item.getStyle() & SWT.RADIO) != 0;
	}

	private static void release(Item item) {
		boolean was = item instanceof MenuItem m ? m.getSelection() : ((ToolItem) item).getSelection();
		if (was) {
			set(item, false);
			Pointer.selected(item, null, SWT.NONE);
		}
	}

	private static void set(Item item, boolean chosen) {
		if (item instanceof MenuItem m) {
			m.setSelection(chosen);
		} else {
			((ToolItem) item).setSelection(chosen);
		}
	}
}
