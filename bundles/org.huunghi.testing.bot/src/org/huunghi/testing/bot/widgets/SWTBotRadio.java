package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.huunghi.testing.bot.events.Pointer;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBotButton {
	/** @param widget the radio button, not null */
	public SWTBotRadio(Button widget) {
		super(widget);
	}

	/** Chooses it; the other one of its group that was chosen is told first, as SWT does. */
	public SWTBotRadio click() {
		press(this::choose);
		return this;
	}

	/** @return whether it is the chosen one */
	public boolean isSelected() {
		return selected();
	}

	private void choose() {
		if ((widget.getParent().getStyle() & SWT.NO_RADIO_GROUP) == 0) {
			for (Control sibling : widget.getParent().getChildren()) {
				if (sibling != widget && sibling instanceof Button b && (b.getStyle() & SWT.RADIO) != 0 && b.getSelection()) {
					b.setSelection(false);
					Pointer.selected(b, null, SWT.NONE);
				}
			}
		}
		widget.setSelection(true);
	}
}
