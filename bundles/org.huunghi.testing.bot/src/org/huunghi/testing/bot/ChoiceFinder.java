package org.huunghi.testing.bot;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.widgets.SWTBotCCombo;
import org.huunghi.testing.bot.widgets.SWTBotCombo;
import org.huunghi.testing.bot.widgets.SWTBotDateTime;
import org.huunghi.testing.bot.widgets.SWTBotList;
import org.huunghi.testing.bot.widgets.SWTBotSpinner;

/** Finds fields that a value is chosen in. Each waits until the widget is there, or says what is there instead. */
public interface ChoiceFinder {
	/** @return what looks for the widgets */
	WidgetSearch search();

	/** @return the first combo box */
	default SWTBotCombo comboBox() {
		return comboBox(0);
	}

	/** @return a combo box. @param index which one, from 0 */
	default SWTBotCombo comboBox(int index) {
		return new SWTBotCombo(search().find(Query.any(Combo.class, "combo box"), index));
	}

	/** @return the first combo box that says the text */
	default SWTBotCombo comboBox(String text) {
		return comboBox(text, 0);
	}

	/** @return a combo box that says the text. @param index which one, from 0 */
	default SWTBotCombo comboBox(String text, int index) {
		return new SWTBotCombo(search().find(Query.any(Combo.class, "combo box").text(text), index));
	}

	/** @return the first combo box that the label stands before */
	default SWTBotCombo comboBoxWithLabel(String label) {
		return comboBoxWithLabel(label, 0);
	}

	/** @return a combo box that the label stands before. @param index which one, from 0 */
	default SWTBotCombo comboBoxWithLabel(String label, int index) {
		return new SWTBotCombo(search().find(Query.any(Combo.class, "combo box").label(label), index));
	}

	/** @return the first combo box with that tool tip */
	default SWTBotCombo comboBoxWithTooltip(String tooltip) {
		return comboBoxWithTooltip(tooltip, 0);
	}

	/** @return a combo box with that tool tip. @param index which one, from 0 */
	default SWTBotCombo comboBoxWithTooltip(String tooltip, int index) {
		return new SWTBotCombo(search().find(Query.any(Combo.class, "combo box").toolTip(tooltip), index));
	}

	/** @return the first combo box in the group of that title */
	default SWTBotCombo comboBoxInGroup(String group) {
		return comboBoxInGroup(group, 0);
	}

	/** @return a combo box in the group of that title. @param index which one, from 0 */
	default SWTBotCombo comboBoxInGroup(String group, int index) {
		return new SWTBotCombo(search().find(Query.any(Combo.class, "combo box").group(group), index));
	}

	/** @return the combo box whose data under the key is that value */
	default SWTBotCombo comboBoxWithId(String key, String value) {
		return new SWTBotCombo(search().find(Query.any(Combo.class, "combo box").data(key, value), 0));
	}

	/** @return the first custom combo box */
	default SWTBotCCombo ccomboBox() {
		return ccomboBox(0);
	}

	/** @return a custom combo box. @param index which one, from 0 */
	default SWTBotCCombo ccomboBox(int index) {
		return new SWTBotCCombo(search().find(Query.any(CCombo.class, "custom combo box"), index));
	}

	/** @return the first custom combo box that says the text */
	default SWTBotCCombo ccomboBox(String text) {
		return ccomboBox(text, 0);
	}

	/** @return a custom combo box that says the text. @param index which one, from 0 */
	default SWTBotCCombo ccomboBox(String text, int index) {
		return new SWTBotCCombo(search().find(Query.any(CCombo.class, "custom combo box").text(text), index));
	}

	/** @return the first custom combo box that the label stands before */
	default SWTBotCCombo ccomboBoxWithLabel(String label) {
		return ccomboBoxWithLabel(label, 0);
	}

	/** @return a custom combo box that the label stands before. @param index which one, from 0 */
	default SWTBotCCombo ccomboBoxWithLabel(String label, int index) {
		return new SWTBotCCombo(search().find(Query.any(CCombo.class, "custom combo box").label(label), index));
	}

	/** @return the first spinner */
	default SWTBotSpinner spinner() {
		return spinner(0);
	}

	/** @return a spinner. @param index which one, from 0 */
	default SWTBotSpinner spinner(int index) {
		return new SWTBotSpinner(search().find(Query.any(Spinner.class, "spinner"), index));
	}

	/** @return the first spinner that the label stands before */
	default SWTBotSpinner spinnerWithLabel(String label) {
		return spinnerWithLabel(label, 0);
	}

	/** @return a spinner that the label stands before. @param index which one, from 0 */
	default SWTBotSpinner spinnerWithLabel(String label, int index) {
		return new SWTBotSpinner(search().find(Query.any(Spinner.class, "spinner").label(label), index));
	}

	/** @return the first spinner in the group of that title */
	default SWTBotSpinner spinnerInGroup(String group) {
		return spinnerInGroup(group, 0);
	}

	/** @return a spinner in the group of that title. @param index which one, from 0 */
	default SWTBotSpinner spinnerInGroup(String group, int index) {
		return new SWTBotSpinner(search().find(Query.any(Spinner.class, "spinner").group(group), index));
	}

	/** @return the first date field */
	default SWTBotDateTime dateTime() {
		return dateTime(0);
	}

	/** @return a date field. @param index which one, from 0 */
	default SWTBotDateTime dateTime(int index) {
		return new SWTBotDateTime(search().find(Query.any(DateTime.class, "date field"), index));
	}

	/** @return the first date field that the label stands before */
	default SWTBotDateTime dateTimeWithLabel(String label) {
		return dateTimeWithLabel(label, 0);
	}

	/** @return a date field that the label stands before. @param index which one, from 0 */
	default SWTBotDateTime dateTimeWithLabel(String label, int index) {
		return new SWTBotDateTime(search().find(Query.any(DateTime.class, "date field").label(label), index));
	}

	/** @return the first list */
	default SWTBotList list() {
		return list(0);
	}

	/** @return a list. @param index which one, from 0 */
	default SWTBotList list(int index) {
		return new SWTBotList(search().find(Query.any(List.class, "list"), index));
	}

	/** @return the first list that the label stands before */
	default SWTBotList listWithLabel(String label) {
		return listWithLabel(label, 0);
	}

	/** @return a list that the label stands before. @param index which one, from 0 */
	default SWTBotList listWithLabel(String label, int index) {
		return new SWTBotList(search().find(Query.any(List.class, "list").label(label), index));
	}

	/** @return the first list in the group of that title */
	default SWTBotList listInGroup(String group) {
		return listInGroup(group, 0);
	}

	/** @return a list in the group of that title. @param index which one, from 0 */
	default SWTBotList listInGroup(String group, int index) {
		return new SWTBotList(search().find(Query.any(List.class, "list").group(group), index));
	}

	/** @return the list whose data under the key is that value */
	default SWTBotList listWithId(String key, String value) {
		return new SWTBotList(search().find(Query.any(List.class, "list").data(key, value), 0));
	}

	/** @return the first combo box; another name of {@link #comboBox()} */
	default SWTBotCombo combo() {
		return comboBox();
	}

	/** @return the first combo box that the label stands before; another name of {@link #comboBoxWithLabel(String)} */
	default SWTBotCombo comboWithLabel(String label) {
		return comboBoxWithLabel(label);
	}
}
