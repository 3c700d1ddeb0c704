package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Spinner;
import org.huunghi.testing.bot.events.Pointer;

/** A field for a whole number, with arrows. */
public class SWTBotSpinner extends AbstractSWTBotControl<Spinner> {
	/** @param widget the field, not null */
	public SWTBotSpinner(Spinner widget) {
		super(widget);
	}

	/** Sets the number; the widget keeps it between its limits. */
	public void setSelection(int value) {
		waitForEnabled();
		act(() -> {
			widget.setFocus();
			widget.setSelection(value);
			Pointer.selected(widget, null, SWT.NONE);
		});
	}

	/** @return the number */
	public int getSelection() {
		return sync(widget::getSelection);
	}

	/** @return the highest number */
	public int getMaximum() {
		return sync(widget::getMaximum);
	}

	/** @return the lowest number */
	public int getMinimum() {
		return sync(widget::getMinimum);
	}

	@Override
	public String getText() {
		return sync(widget::getText);
	}
}
