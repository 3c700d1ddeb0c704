package org.huunghi.testing.bot.widgets;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.utils.SWTBotPreferences;

/** A text area with styles, such as a text editor's. */
public class SWTBotStyledText extends AbstractSWTBotControl<StyledText> {
	/** @param widget the text area, not null */
	public SWTBotStyledText(StyledText widget) {
		super(widget);
	}

	/** Replaces all of its text at once. */
	public SWTBotStyledText setText(String text) {
		waitForEnabled();
		if (isReadOnly()) {
			throw new IllegalStateException(this + " is read-only");
		}
		act(() -> {
			widget.setFocus();
			widget.setText(text);
		});
		return this;
	}

	/** Types the text key by key at the place of the cursor. */
	public SWTBotStyledText typeText(String text) {
		setFocus();
		Keyboard.type(text, SWTBotPreferences.TYPE_INTERVAL);
		return this;
	}

	/** Puts the text in at the place of the cursor, all at once. */
	public SWTBotStyledText insertText(String text) {
		act(() -> widget.insert(text));
		return this;
	}

	/** Moves the cursor. @param line from 0; @param column from 0 */
	public SWTBotStyledText navigateTo(int line, int column) {
		act(() -> widget.setSelection(widget.getOffsetAtLine(line) + column));
		return this;
	}

	/** Marks a part of a line. */
	public SWTBotStyledText selectRange(int line, int column, int length) {
		act(() -> {
			int offset = widget.getOffsetAtLine(line) + column;
			widget.setSelection(offset, offset + length);
		});
		return this;
	}

	/** @return the marked text */
	public String getSelection() {
		return sync(widget::getSelectionText);
	}

	/** @return the lines */
	public List<String> getLines() {
		return sync(() -> List.of(widget.getText().split("\\R", -1)));
	}

	/** @return number of lines */
	public int getLineCount() {
		return sync(widget::getLineCount);
	}

	/** @return whether the user can't change it */
	public boolean isReadOnly() {
		return sync(() -> !widget.getEditable());
	}
}
