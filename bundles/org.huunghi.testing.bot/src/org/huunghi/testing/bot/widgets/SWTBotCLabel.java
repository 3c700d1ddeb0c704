package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.custom.CLabel;

/** A label with a picture. */
public class SWTBotCLabel extends AbstractSWTBotControl<CLabel> {
	/** @param widget the label, not null */
	public SWTBotCLabel(CLabel widget) {
		super(widget);
	}
}
