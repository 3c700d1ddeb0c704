package org.huunghi.testing.bot.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;

/** A field with a list to choose from, as it is used in tables. */
public class SWTBotCCombo extends AbstractSWTBotControl<CCombo> {
	/** @param widget the field, not null */
	public SWTBotCCombo(CCombo widget) {
		super(widget);
	}

	/** Chooses from its list. @throws WidgetNotFoundException if the list has no such text */
	public void setSelection(String text) {
		waitForEnabled();
		int index = List.of(items()).indexOf(text);
		if (index < 0) {
			throw new WidgetNotFoundException("'" + text + "' is not in the list of " + this + ", which has " + List.of(items()));
		}
		act(() -> {
			widget.setFocus();
			widget.select(index);
			Pointer.selected(widget, null, SWT.NONE);
		});
	}

	/** @return the text that is chosen, or an empty one */
	public String selection() {
		return sync(() -> widget.getSelectionIndex() < 0 ? "" : widget.getItem(widget.getSelectionIndex()));
	}

	/** @return the texts to choose from */
	public String[] items() {
		return sync(widget::getItems);
	}
}
