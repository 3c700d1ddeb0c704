package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.Button;

/** A push button. */
public class SWTBotButton extends AbstractSWTBotButton {
	/** @param widget the button, not null */
	public SWTBotButton(Button widget) {
		super(widget);
	}

	/** Clicks it as soon as it is enabled. */
	public SWTBotButton click() {
		press(() -> {
		});
		return this;
	}
}
