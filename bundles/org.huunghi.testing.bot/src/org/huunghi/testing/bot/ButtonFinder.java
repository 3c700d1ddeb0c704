package org.huunghi.testing.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.widgets.SWTBotButton;
import org.huunghi.testing.bot.widgets.SWTBotCheckBox;
import org.huunghi.testing.bot.widgets.SWTBotRadio;
import org.huunghi.testing.bot.widgets.SWTBotToggleButton;

/** Finds buttons of all kinds. Each waits until the widget is there, or says what is there instead. */
public interface ButtonFinder {
	/** @return what looks for the widgets */
	WidgetSearch search();

	/** @return the first button */
	default SWTBotButton button() {
		return button(0);
	}

	/** @return a button. @param index which one, from 0 */
	default SWTBotButton button(int index) {
		return new SWTBotButton(search().find(Query.any(Button.class, "button").style(SWT.PUSH), index));
	}

	/** @return the first button that says the text */
	default SWTBotButton button(String text) {
		return button(text, 0);
	}

	/** @return a button that says the text. @param index which one, from 0 */
	default SWTBotButton button(String text, int index) {
		return new SWTBotButton(search().find(Query.any(Button.class, "button").style(SWT.PUSH).text(text), index));
	}

	/** @return the first button that the label stands before */
	default SWTBotButton buttonWithLabel(String label) {
		return buttonWithLabel(label, 0);
	}

	/** @return a button that the label stands before. @param index which one, from 0 */
	default SWTBotButton buttonWithLabel(String label, int index) {
		return new SWTBotButton(search().find(Query.any(Button.class, "button").style(SWT.PUSH).label(label), index));
	}

	/** @return the first button with that tool tip */
	default SWTBotButton buttonWithTooltip(String tooltip) {
		return buttonWithTooltip(tooltip, 0);
	}

	/** @return a button with that tool tip. @param index which one, from 0 */
	default SWTBotButton buttonWithTooltip(String tooltip, int index) {
		return new SWTBotButton(search().find(Query.any(Button.class, "button").style(SWT.PUSH).toolTip(tooltip), index));
	}

	/** @return the first button in the group of that title */
	default SWTBotButton buttonInGroup(String group) {
		return buttonInGroup(group, 0);
	}

	/** @return a button in the group of that title. @param index which one, from 0 */
	default SWTBotButton buttonInGroup(String group, int index) {
		return new SWTBotButton(search().find(Query.any(Button.class, "button").style(SWT.PUSH).group(group), index));
	}

	/** @return the button whose data under the key is that value */
	default SWTBotButton buttonWithId(String key, String value) {
		return new SWTBotButton(search().find(Query.any(Button.class, "button").data(key, value), 0));
	}

	/** @return the first check box */
	default SWTBotCheckBox checkBox() {
		return checkBox(0);
	}

	/** @return a check box. @param index which one, from 0 */
	default SWTBotCheckBox checkBox(int index) {
		return new SWTBotCheckBox(search().find(Query.any(Button.class, "check box").style(SWT.CHECK), index));
	}

	/** @return the first check box that says the text */
	default SWTBotCheckBox checkBox(String text) {
		return checkBox(text, 0);
	}

	/** @return a check box that says the text. @param index which one, from 0 */
	default SWTBotCheckBox checkBox(String text, int index) {
		return new SWTBotCheckBox(search().find(Query.any(Button.class, "check box").style(SWT.CHECK).text(text), index));
	}

	/** @return the first check box that the label stands before */
	default SWTBotCheckBox checkBoxWithLabel(String label) {
		return checkBoxWithLabel(label, 0);
	}

	/** @return a check box that the label stands before. @param index which one, from 0 */
	default SWTBotCheckBox checkBoxWithLabel(String label, int index) {
		return new SWTBotCheckBox(search().find(Query.any(Button.class, "check box").style(SWT.CHECK).label(label), index));
	}

	/** @return the first check box with that tool tip */
	default SWTBotCheckBox checkBoxWithTooltip(String tooltip) {
		return checkBoxWithTooltip(tooltip, 0);
	}

	/** @return a check box with that tool tip. @param index which one, from 0 */
	default SWTBotCheckBox checkBoxWithTooltip(String tooltip, int index) {
		return new SWTBotCheckBox(search().find(Query.any(Button.class, "check box").style(SWT.CHECK).toolTip(tooltip), index));
	}

	/** @return the first check box in the group of that title */
	default SWTBotCheckBox checkBoxInGroup(String group) {
		return checkBoxInGroup(group, 0);
	}

	/** @return a check box in the group of that title. @param index which one, from 0 */
	default SWTBotCheckBox checkBoxInGroup(String group, int index) {
		return new SWTBotCheckBox(search().find(Query.any(Button.class, "check box").style(SWT.CHECK).group(group), index));
	}

	/** @return the first radio button */
	default SWTBotRadio radio() {
		return radio(0);
	}

	/** @return a radio button. @param index which one, from 0 */
	default SWTBotRadio radio(int index) {
		return new SWTBotRadio(search().find(Query.any(Button.class, "radio button").style(SWT.RADIO), index));
	}

	/** @return the first radio button that says the text */
	default SWTBotRadio radio(String text) {
		return radio(text, 0);
	}

	/** @return a radio button that says the text. @param index which one, from 0 */
	default SWTBotRadio radio(String text, int index) {
		return new SWTBotRadio(search().find(Query.any(Button.class, "radio button").style(SWT.RADIO).text(text), index));
	}

	/** @return the first radio button with that tool tip */
	default SWTBotRadio radioWithTooltip(String tooltip) {
		return radioWithTooltip(tooltip, 0);
	}

	/** @return a radio button with that tool tip. @param index which one, from 0 */
	default SWTBotRadio radioWithTooltip(String tooltip, int index) {
		return new SWTBotRadio(search().find(Query.any(Button.class, "radio button").style(SWT.RADIO).toolTip(tooltip), index));
	}

	/** @return the first radio button in the group of that title */
	default SWTBotRadio radioInGroup(String group) {
		return radioInGroup(group, 0);
	}

	/** @return a radio button in the group of that title. @param index which one, from 0 */
	default SWTBotRadio radioInGroup(String group, int index) {
		return new SWTBotRadio(search().find(Query.any(Button.class, "radio button").style(SWT.RADIO).group(group), index));
	}

	/** @return the first toggle button */
	default SWTBotToggleButton toggleButton() {
		return toggleButton(0);
	}

	/** @return a toggle button. @param index which one, from 0 */
	default SWTBotToggleButton toggleButton(int index) {
		return new SWTBotToggleButton(search().find(Query.any(Button.class, "toggle button").style(SWT.TOGGLE), index));
	}

	/** @return the first toggle button that says the text */
	default SWTBotToggleButton toggleButton(String text) {
		return toggleButton(text, 0);
	}

	/** @return a toggle button that says the text. @param index which one, from 0 */
	default SWTBotToggleButton toggleButton(String text, int index) {
		return new SWTBotToggleButton(search().find(Query.any(Button.class, "toggle button").style(SWT.TOGGLE).text(text), index));
	}

	/** @return the first toggle button with that tool tip */
	default SWTBotToggleButton toggleButtonWithTooltip(String tooltip) {
		return toggleButtonWithTooltip(tooltip, 0);
	}

	/** @return a toggle button with that tool tip. @param index which one, from 0 */
	default SWTBotToggleButton toggleButtonWithTooltip(String tooltip, int index) {
		return new SWTBotToggleButton(search().find(Query.any(Button.class, "toggle button").style(SWT.TOGGLE).toolTip(tooltip), index));
	}
}
