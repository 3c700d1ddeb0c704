package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.huunghi.testing.bot.events.Pointer;

/** A hyperlink of a form. */
public class SWTBotHyperlink extends AbstractSWTBotControl<Hyperlink> {
	/** @param widget the hyperlink, not null */
	public SWTBotHyperlink(Hyperlink widget) {
		super(widget);
	}

	/** Follows it, as Enter does. */
	public SWTBotHyperlink click() {
		waitForEnabled();
		act(() -> {
			widget.setFocus();
			Event enter = new Event();
			enter.character = SWT.CR;
			enter.keyCode = SWT.CR;
			Pointer.send(widget, SWT.KeyDown, enter);
		});
		return this;
	}
}
