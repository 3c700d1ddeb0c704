package org.huunghi.testing.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.widgets.SWTBotToolbarButton;
import org.huunghi.testing.bot.widgets.SWTBotToolbarDropDownButton;
import org.huunghi.testing.bot.widgets.SWTBotToolbarToggleButton;

/** Finds buttons of tool bars. Each waits until the widget is there, or says what is there instead. */
public interface BarFinder {
	/** @return what looks for the widgets */
	WidgetSearch search();

	/** @return the first tool bar button */
	default SWTBotToolbarButton toolbarButton() {
		return toolbarButton(0);
	}

	/** @return a tool bar button. @param index which one, from 0 */
	default SWTBotToolbarButton toolbarButton(int index) {
		return new SWTBotToolbarButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.PUSH | SWT.CHECK | SWT.RADIO | SWT.DROP_DOWN), index));
	}

	/** @return the first tool bar button that says the text */
	default SWTBotToolbarButton toolbarButton(String text) {
		return toolbarButton(text, 0);
	}

	/** @return a tool bar button that says the text. @param index which one, from 0 */
	default SWTBotToolbarButton toolbarButton(String text, int index) {
		return new SWTBotToolbarButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.PUSH | SWT.CHECK | SWT.RADIO | SWT.DROP_DOWN).text(text), index));
	}

	/** @return the first tool bar button with that tool tip */
	default SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip) {
		return toolbarButtonWithTooltip(tooltip, 0);
	}

	/** @return a tool bar button with that tool tip. @param index which one, from 0 */
	default SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip, int index) {
		return new SWTBotToolbarButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.PUSH | SWT.CHECK | SWT.RADIO | SWT.DROP_DOWN).toolTip(tooltip), index));
	}

	/** @return the first tool bar button */
	default SWTBotToolbarToggleButton toolbarToggleButton() {
		return toolbarToggleButton(0);
	}

	/** @return a tool bar button. @param index which one, from 0 */
	default SWTBotToolbarToggleButton toolbarToggleButton(int index) {
		return new SWTBotToolbarToggleButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.CHECK), index));
	}

	/** @return the first tool bar button that says the text */
	default SWTBotToolbarToggleButton toolbarToggleButton(String text) {
		return toolbarToggleButton(text, 0);
	}

	/** @return a tool bar button that says the text. @param index which one, from 0 */
	default SWTBotToolbarToggleButton toolbarToggleButton(String text, int index) {
		return new SWTBotToolbarToggleButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.CHECK).text(text), index));
	}

	/** @return the first tool bar button with that tool tip */
	default SWTBotToolbarToggleButton toolbarToggleButtonWithTooltip(String tooltip) {
		return toolbarToggleButtonWithTooltip(tooltip, 0);
	}

	/** @return a tool bar button with that tool tip. @param index which one, from 0 */
	default SWTBotToolbarToggleButton toolbarToggleButtonWithTooltip(String tooltip, int index) {
		return new SWTBotToolbarToggleButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.CHECK).toolTip(tooltip), index));
	}

	/** @return the first tool bar button */
	default SWTBotToolbarDropDownButton toolbarDropDownButton() {
		return toolbarDropDownButton(0);
	}

	/** @return a tool bar button. @param index which one, from 0 */
	default SWTBotToolbarDropDownButton toolbarDropDownButton(int index) {
		return new SWTBotToolbarDropDownButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.DROP_DOWN), index));
	}

	/** @return the first tool bar button that says the text */
	default SWTBotToolbarDropDownButton toolbarDropDownButton(String text) {
		return toolbarDropDownButton(text, 0);
	}

	/** @return a tool bar button that says the text. @param index which one, from 0 */
	default SWTBotToolbarDropDownButton toolbarDropDownButton(String text, int index) {
		return new SWTBotToolbarDropDownButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.DROP_DOWN).text(text), index));
	}

	/** @return the first tool bar button with that tool tip */
	default SWTBotToolbarDropDownButton toolbarDropDownButtonWithTooltip(String tooltip) {
		return toolbarDropDownButtonWithTooltip(tooltip, 0);
	}

	/** @return a tool bar button with that tool tip. @param index which one, from 0 */
	default SWTBotToolbarDropDownButton toolbarDropDownButtonWithTooltip(String tooltip, int index) {
		return new SWTBotToolbarDropDownButton(search().find(Query.any(ToolItem.class, "tool bar button").style(SWT.DROP_DOWN).toolTip(tooltip), index));
	}
}
