package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that stays pressed. */
public class SWTBotToolbarToggleButton extends SWTBotToolbarButton {
	/** @param widget the button, not null */
	public SWTBotToolbarToggleButton(ToolItem widget) {
		super(widget);
	}

	/** Makes sure that it is pressed. */
	public SWTBotToolbarToggleButton select() {
		if (!isChecked()) {
			click();
		}
		return this;
	}

	/** Makes sure that it is not pressed. */
	public SWTBotToolbarToggleButton deselect() {
		if (isChecked()) {
			click();
		}
		return this;
	}

	/** @return whether it is pressed */
	public boolean isChecked() {
		return sync(widget::getSelection);
	}
}
