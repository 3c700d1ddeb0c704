package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that is pressed and released. */
public class SWTBotToolbarPushButton extends SWTBotToolbarButton {
	/** @param widget the button, not null */
	public SWTBotToolbarPushButton(ToolItem widget) {
		super(widget);
	}
}
