package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.Button;

/** A check box. */
public class SWTBotCheckBox extends AbstractSWTBotButton {
	/** @param widget the check box, not null */
	public SWTBotCheckBox(Button widget) {
		super(widget);
	}

	/** Clicks it: it changes its state. */
	public SWTBotCheckBox click() {
		press(() -> widget.setSelection(!widget.getSelection()));
		return this;
	}

	/** Makes sure that it is checked. */
	public void select() {
		if (!isChecked()) {
			click();
		}
	}

	/** Makes sure that it is not checked. */
	public void deselect() {
		if (isChecked()) {
			click();
		}
	}

	/** @return whether it is checked */
	public boolean isChecked() {
		return selected();
	}
}
