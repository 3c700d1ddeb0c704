package org.huunghi.testing.bot.widgets;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.List;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;

/** A plain list of texts. */
public class SWTBotList extends AbstractSWTBotControl<List> {
	/** @param widget the list, not null */
	public SWTBotList(List widget) {
		super(widget);
	}

	/** Chooses these texts and no others. @throws WidgetNotFoundException if one isn't in the list */
	public SWTBotList select(String... texts) {
		return choose(indices(texts));
	}

	/** Chooses these items and no others. @param indices from 0 */
	public SWTBotList select(int... indices) {
		return choose(indices);
	}

	/** Chooses the text and double-clicks it. */
	public void doubleClick(String text) {
		select(text);
		act(() -> {
			Pointer.doubleClick(widget, place());
			Pointer.defaultSelected(widget, null);
		});
	}

	/** Takes the choice back. */
	public void unselect() {
		choose();
	}

	/** @return the chosen texts */
	public String[] selection() {
		return sync(widget::getSelection);
	}

	/** @return all texts */
	public String[] getItems() {
		return sync(widget::getItems);
	}

	/** @return number of texts */
	public int itemCount() {
		return sync(widget::getItemCount);
	}

	/** @return the text at that place, from 0 */
	public String itemAt(int index) {
		return sync(() -> widget.getItem(index));
	}

	/** @return place of the text, or -1 */
	public int indexOf(String text) {
		return sync(() -> widget.indexOf(text));
	}

	private int[] indices(String... texts) {
		return Arrays.stream(texts).mapToInt(text -> {
			int index = indexOf(text);
			if (index < 0) {
				throw new WidgetNotFoundException("'" + text + "' is not in the list, which has " + Arrays.asList(getItems()));
			}
			return index;
		}).toArray();
	}

	private SWTBotList choose(int... indices) {
		waitForEnabled();
		act(() -> {
			widget.setFocus();
			widget.setSelection(indices);
			Pointer.selected(widget, null, SWT.NONE);
		});
		return this;
	}
}
