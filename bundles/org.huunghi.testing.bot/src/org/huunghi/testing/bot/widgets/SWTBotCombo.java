package org.huunghi.testing.bot.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.utils.SWTBotPreferences;

/** A field with a list to choose from. */
public class SWTBotCombo extends AbstractSWTBotControl<Combo> {
	/** @param widget the field, not null */
	public SWTBotCombo(Combo widget) {
		super(widget);
	}

	/** Chooses from its list. @throws WidgetNotFoundException if the list has no such text */
	public void setSelection(String text) {
		waitForEnabled();
		int index = List.of(items()).indexOf(text);
		if (index < 0) {
			throw new WidgetNotFoundException("'" + text + "' is not in the list of " + this + ", which has " + List.of(items()));
		}
		setSelection(index);
	}

	/** Chooses from its list. @param index from 0 */
	public void setSelection(int index) {
		waitForEnabled();
		int count = itemCount();
		if (index < 0 || index >= count) {
			throw new WidgetNotFoundException("No item " + index + " in the list of " + this + ", which has " + count);
		}
		act(() -> {
			widget.setFocus();
			widget.select(index);
			Pointer.selected(widget, null, SWT.NONE);
		});
	}

	/** Replaces its text. */
	public SWTBotCombo setText(String text) {
		waitForEnabled();
		if (sync(() -> (widget.getStyle() & SWT.READ_ONLY) != 0)) {
			throw new IllegalStateException(this + " is read-only: choose with setSelection");
		}
		act(() -> {
			widget.setFocus();
			widget.setText(text);
		});
		return this;
	}

	/** Types the text key by key. */
	public SWTBotCombo typeText(String text) {
		setFocus();
		Keyboard.type(text, SWTBotPreferences.TYPE_INTERVAL);
		return this;
	}

	/** @return the text that is chosen, or an empty one */
	public String selection() {
		return sync(() -> widget.getSelectionIndex() < 0 ? "" : widget.getItem(widget.getSelectionIndex()));
	}

	/** @return which item is chosen, or -1 */
	public int selectionIndex() {
		return sync(widget::getSelectionIndex);
	}

	/** @return the texts to choose from */
	public String[] items() {
		return sync(widget::getItems);
	}

	/** @return how many texts there are to choose from */
	public int itemCount() {
		return sync(widget::getItemCount);
	}
}
