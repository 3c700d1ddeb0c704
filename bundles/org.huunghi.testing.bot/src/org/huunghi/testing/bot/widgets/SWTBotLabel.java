package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.Label;

/** A label. */
public class SWTBotLabel extends AbstractSWTBotControl<Label> {
	/** @param widget the label, not null */
	public SWTBotLabel(Label widget) {
		super(widget);
	}
}
