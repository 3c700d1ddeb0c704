package org.huunghi.testing.bot;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.widgets.SWTBotStyledText;
import org.huunghi.testing.bot.widgets.SWTBotText;

/** Finds fields that text is typed into. Each waits until the widget is there, or says what is there instead. */
public interface FieldFinder {
	/** @return what looks for the widgets */
	WidgetSearch search();

	/** @return the first text field */
	default SWTBotText text() {
		return text(0);
	}

	/** @return a text field. @param index which one, from 0 */
	default SWTBotText text(int index) {
		return new SWTBotText(search().find(Query.any(Text.class, "text field"), index));
	}

	/** @return the first text field that says the text */
	default SWTBotText text(String text) {
		return text(text, 0);
	}

	/** @return a text field that says the text. @param index which one, from 0 */
	default SWTBotText text(String text, int index) {
		return new SWTBotText(search().find(Query.any(Text.class, "text field").text(text), index));
	}

	/** @return the first text field that the label stands before */
	default SWTBotText textWithLabel(String label) {
		return textWithLabel(label, 0);
	}

	/** @return a text field that the label stands before. @param index which one, from 0 */
	default SWTBotText textWithLabel(String label, int index) {
		return new SWTBotText(search().find(Query.any(Text.class, "text field").label(label), index));
	}

	/** @return the first text field with that tool tip */
	default SWTBotText textWithTooltip(String tooltip) {
		return textWithTooltip(tooltip, 0);
	}

	/** @return a text field with that tool tip. @param index which one, from 0 */
	default SWTBotText textWithTooltip(String tooltip, int index) {
		return new SWTBotText(search().find(Query.any(Text.class, "text field").toolTip(tooltip), index));
	}

	/** @return the first text field in the group of that title */
	default SWTBotText textInGroup(String group) {
		return textInGroup(group, 0);
	}

	/** @return a text field in the group of that title. @param index which one, from 0 */
	default SWTBotText textInGroup(String group, int index) {
		return new SWTBotText(search().find(Query.any(Text.class, "text field").group(group), index));
	}

	/** @return the text field whose data under the key is that value */
	default SWTBotText textWithId(String key, String value) {
		return new SWTBotText(search().find(Query.any(Text.class, "text field").data(key, value), 0));
	}

	/** @return the first text area */
	default SWTBotStyledText styledText() {
		return styledText(0);
	}

	/** @return a text area. @param index which one, from 0 */
	default SWTBotStyledText styledText(int index) {
		return new SWTBotStyledText(search().find(Query.any(StyledText.class, "text area"), index));
	}

	/** @return the first text area that says the text */
	default SWTBotStyledText styledText(String text) {
		return styledText(text, 0);
	}

	/** @return a text area that says the text. @param index which one, from 0 */
	default SWTBotStyledText styledText(String text, int index) {
		return new SWTBotStyledText(search().find(Query.any(StyledText.class, "text area").text(text), index));
	}

	/** @return the first text area that the label stands before */
	default SWTBotStyledText styledTextWithLabel(String label) {
		return styledTextWithLabel(label, 0);
	}

	/** @return a text area that the label stands before. @param index which one, from 0 */
	default SWTBotStyledText styledTextWithLabel(String label, int index) {
		return new SWTBotStyledText(search().find(Query.any(StyledText.class, "text area").label(label), index));
	}

	/** @return the text area whose data under the key is that value */
	default SWTBotStyledText styledTextWithId(String key, String value) {
		return new SWTBotStyledText(search().find(Query.any(StyledText.class, "text area").data(key, value), 0));
	}

	/** @return the field that shows the grey text while it is empty */
	default SWTBotText textWithMessage(String message) {
		return new SWTBotText(search().find(Query.any(Text.class, "text field").and(" with the message '" + message + "'",
				text -> message.equals(text.getMessage())), 0));
	}
}
