package org.huunghi.workbench.form.field;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Makes widgets such that nothing can be entered in them while the record is not to be changed, and makes them as they were. Texts can still be
 * read and copied, tables looked through. What only shows something stays enabled where it is {@linkplain #keep marked}.
 */
public final class ReadOnlyWidgets {
	private static final String KEPT = "org.huunghi.workbench.readOnly.kept";

	/** What was taken from a widget, and how it is given back. */
	private final Map<Widget, Runnable> taken = new IdentityHashMap<>();

	/** Marks a widget that changes nothing, such as a button that opens a record. */
	public static void keep(Widget widget) {
		widget.setData(KEPT, Boolean.TRUE);
	}

	/** Takes the means to enter something from all widgets in a composite; those from which they are taken already stay so. */
	public void take(Composite area) {
		for (Control child : area.getChildren()) {
			take(child);
		}
	}

	private void take(Control control) {
		if (control.getData(KEPT) != null) {
			return;
		}
		switch (control) {
		case Text text when text.getEditable() -> {
			text.setEditable(false);
			taken.put(text, () -> text.setEditable(true));
		}
		case StyledText text when text.getEditable() -> {
			text.setEditable(false);
			taken.put(text, () -> text.setEditable(true));
		}
		case Button button -> disable(button);
		case Combo combo -> disable(combo);
		case CCombo combo -> disable(combo);
		case Spinner spinner -> disable(spinner);
		case DateTime date -> disable(date);
		case ToolBar bar -> {
			for (ToolItem item : bar.getItems()) {
				disable(item);
			}
		}
		case Composite area -> take(area);
		default -> {
			// Labels and the like take no input.
		}
		}
	}

	private void disable(Control control) {
		if (control.getEnabled()) {
			control.setEnabled(false);
			taken.put(control, () -> control.setEnabled(true));
		}
	}

	private void disable(ToolItem item) {
		if (item.getEnabled() && item.getData(KEPT) == null) {
			item.setEnabled(false);
			taken.put(item, () -> item.setEnabled(true));
		}
	}

	/** Gives all back. */
	public void give() {
		taken.forEach((widget, back) -> {
			if (!widget.isDisposed()) {
				back.run();
			}
		});
		taken.clear();
	}
}
