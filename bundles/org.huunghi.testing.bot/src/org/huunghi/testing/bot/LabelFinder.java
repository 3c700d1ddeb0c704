package org.huunghi.testing.bot;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.widgets.SWTBotCLabel;
import org.huunghi.testing.bot.widgets.SWTBotLabel;
import org.huunghi.testing.bot.widgets.SWTBotLink;

/** Finds texts that the user only reads or follows. Each waits until the widget is there, or says what is there instead. */
public interface LabelFinder {
	/** @return what looks for the widgets */
	WidgetSearch search();

	/** @return the first label */
	default SWTBotLabel label() {
		return label(0);
	}

	/** @return a label. @param index which one, from 0 */
	default SWTBotLabel label(int index) {
		return new SWTBotLabel(search().find(Query.any(Label.class, "label"), index));
	}

	/** @return the first label that says the text */
	default SWTBotLabel label(String text) {
		return label(text, 0);
	}

	/** @return a label that says the text. @param index which one, from 0 */
	default SWTBotLabel label(String text, int index) {
		return new SWTBotLabel(search().find(Query.any(Label.class, "label").text(text), index));
	}

	/** @return the first label with that tool tip */
	default SWTBotLabel labelWithTooltip(String tooltip) {
		return labelWithTooltip(tooltip, 0);
	}

	/** @return a label with that tool tip. @param index which one, from 0 */
	default SWTBotLabel labelWithTooltip(String tooltip, int index) {
		return new SWTBotLabel(search().find(Query.any(Label.class, "label").toolTip(tooltip), index));
	}

	/** @return the first label in the group of that title */
	default SWTBotLabel labelInGroup(String group) {
		return labelInGroup(group, 0);
	}

	/** @return a label in the group of that title. @param index which one, from 0 */
	default SWTBotLabel labelInGroup(String group, int index) {
		return new SWTBotLabel(search().find(Query.any(Label.class, "label").group(group), index));
	}

	/** @return the first label */
	default SWTBotCLabel clabel() {
		return clabel(0);
	}

	/** @return a label. @param index which one, from 0 */
	default SWTBotCLabel clabel(int index) {
		return new SWTBotCLabel(search().find(Query.any(CLabel.class, "label"), index));
	}

	/** @return the first label that says the text */
	default SWTBotCLabel clabel(String text) {
		return clabel(text, 0);
	}

	/** @return a label that says the text. @param index which one, from 0 */
	default SWTBotCLabel clabel(String text, int index) {
		return new SWTBotCLabel(search().find(Query.any(CLabel.class, "label").text(text), index));
	}

	/** @return the first link */
	default SWTBotLink link() {
		return link(0);
	}

	/** @return a link. @param index which one, from 0 */
	default SWTBotLink link(int index) {
		return new SWTBotLink(search().find(Query.any(Link.class, "link"), index));
	}

	/** @return the first link that says the text */
	default SWTBotLink link(String text) {
		return link(text, 0);
	}

	/** @return a link that says the text. @param index which one, from 0 */
	default SWTBotLink link(String text, int index) {
		return new SWTBotLink(search().find(Query.any(Link.class, "link").text(text), index));
	}

	/** @return the first link with that tool tip */
	default SWTBotLink linkWithTooltip(String tooltip) {
		return linkWithTooltip(tooltip, 0);
	}

	/** @return a link with that tool tip. @param index which one, from 0 */
	default SWTBotLink linkWithTooltip(String tooltip, int index) {
		return new SWTBotLink(search().find(Query.any(Link.class, "link").toolTip(tooltip), index));
	}
}
