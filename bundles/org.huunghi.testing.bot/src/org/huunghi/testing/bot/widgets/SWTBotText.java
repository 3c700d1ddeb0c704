package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.utils.SWTBotPreferences;

/** A text field. */
public class SWTBotText extends AbstractSWTBotControl<Text> {
	/** @param widget the field, not null */
	public SWTBotText(Text widget) {
		super(widget);
	}

	/** Replaces all of its text at once. */
	public SWTBotText setText(String text) {
		waitForEnabled();
		checkEditable();
		act(() -> {
			widget.setFocus();
			widget.setText(text);
		});
		return this;
	}

	/** Types the text key by key at the place of the cursor. */
	public SWTBotText typeText(String text) {
		return typeText(text, SWTBotPreferences.TYPE_INTERVAL);
	}

	/** Types the text key by key. @param interval milliseconds between two keys */
	public SWTBotText typeText(String text, int interval) {
		setFocus();
		checkEditable();
		Keyboard.type(text, interval);
		return this;
	}

	/** Marks all of its text. */
	public SWTBotText selectAll() {
		act(widget::selectAll);
		return this;
	}

	/** Presses Enter in it. */
	public SWTBotText pressEnter() {
		setFocus();
		act(() -> Pointer.defaultSelected(widget, null));
		return this;
	}

	/** @return whether the user can't change it */
	public boolean isReadOnly() {
		return sync(() -> !widget.getEditable() || (widget.getStyle() & SWT.READ_ONLY) != 0);
	}

	/** @return the grey text that is shown while it is empty */
	public String getMessage() {
		return sync(widget::getMessage);
	}

	private void checkEditable() {
		if (isReadOnly()) {
			throw new IllegalStateException(this + " is read-only");
		}
	}
}
