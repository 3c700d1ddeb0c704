package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.Button;

/** A button that stays pressed. */
public class SWTBotToggleButton extends AbstractSWTBotButton {
	/** @param widget the button, not null */
	public SWTBotToggleButton(Button widget) {
		super(widget);
	}

	/** Clicks it: it changes its state. */
	public SWTBotToggleButton click() {
		press(() -> widget.setSelection(!widget.getSelection()));
		return this;
	}

	/** Makes sure that it is pressed. */
	public void press() {
		if (!isPressed()) {
			click();
		}
	}

	/** @return whether it is pressed */
	public boolean isPressed() {
		return selected();
	}
}
