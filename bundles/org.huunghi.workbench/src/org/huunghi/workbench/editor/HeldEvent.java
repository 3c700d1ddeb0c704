package org.huunghi.workbench.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Widget;

/** Something that a user did with a widget, to be told to the widget's listeners later. */
final class HeldEvent {
	private final Widget widget;
	private final Event event = new Event();
	private final Runnable chosen;

	/** Copies an event, with what the user chose by it. */
	HeldEvent(Event original) {
		widget = original.widget;
		event.type = original.type;
		event.character = original.character;
		event.keyCode = original.keyCode;
		event.keyLocation = original.keyLocation;
		event.stateMask = original.stateMask;
		event.button = original.button;
		event.count = original.count;
		event.x = original.x;
		event.y = original.y;
		event.item = original.item;
		event.detail = original.detail;
		event.index = original.index;
		chosen = chosen(widget);
	}

	/** A field is shown anew after a save, as it was before the choice. */
	private static Runnable chosen(Widget widget) {
		switch (widget) {
		case Button button when (button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0 -> {
			boolean on = button.getSelection();
			return () -> button.setSelection(on);
		}
		case Combo combo when (combo.getStyle() & SWT.READ_ONLY) != 0 -> {
			int index = combo.getSelectionIndex();
			return () -> combo.select(index);
		}
		case Spinner spinner -> {
			int number = spinner.getSelection();
			return () -> spinner.setSelection(number);
		}
		default -> {
			return () -> { };
		}
		}
	}

	/** Tells the listeners, unless the widget, or the line in it, has gone meanwhile. */
	void tell() {
		if (!widget.isDisposed() && (event.item == null || !event.item.isDisposed())) {
			chosen.run();
			widget.notifyListeners(event.type, event);
		}
	}
}
