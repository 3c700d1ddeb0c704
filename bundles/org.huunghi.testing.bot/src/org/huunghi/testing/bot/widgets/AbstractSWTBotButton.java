package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.results.VoidResult;

/** What buttons of all styles have in common. */
abstract class AbstractSWTBotButton extends AbstractSWTBotControl<Button> {
	AbstractSWTBotButton(Button widget) {
		super(widget);
	}

	/** Presses the button, lets it change and tells its listeners. */
	final void press(VoidResult change) {
		waitForEnabled();
		act(() -> {
			Pointer.click(widget, place());
			if (!widget.isDisposed()) {
				change.run();
				Pointer.selected(widget, null, SWT.NONE);
			}
		});
	}

	/** Whether a button that can stay pressed is pressed. */
	final boolean selected() {
		return sync(widget::getSelection);
	}
}
