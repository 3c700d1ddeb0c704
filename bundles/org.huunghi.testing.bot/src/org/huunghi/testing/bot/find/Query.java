package org.huunghi.testing.bot.find;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A question for widgets of one kind.
 *
 * @param <T> kind of widget
 * @param type the class of the widgets
 * @param what the question in words, for the message when nothing is found
 * @param accepts tells the right ones; called in the user interface's thread
 */
public record Query<T extends Widget>(Class<T> type, String what, Predicate<T> accepts) {
	/** Any widget of that class. */
	public static <T extends Widget> Query<T> any(Class<T> type, String kind) {
		return new Query<>(type, kind, widget -> true);
	}

	/** Only those whose style has one of these bits. */
	public Query<T> style(int bits) {
		return new Query<>(type, what, accepts.and(widget -> (widget.getStyle() & bits) != 0));
	}

	/** Only those with that text, mnemonics aside. */
	public Query<T> text(String text) {
		return and(" with the text '" + text + "'", widget -> WidgetTexts.of(widget).equals(WidgetTexts.plain(text)));
	}

	/** Only those with that tool tip; the key that Eclipse names behind it in brackets need not be given. */
	public Query<T> toolTip(String tip) {
		return and(" with the tool tip '" + tip + "'", widget -> saysTip(widget, tip));
	}

	/** Only those that a label with that text stands before. */
	public Query<T> label(String label) {
		return and(" with the label '" + label + "'",
				widget -> widget instanceof Control c && WidgetTexts.plain(label).equals(WidgetTree.labelOf(c)));
	}

	/** Only those in a group of that title. */
	public Query<T> group(String title) {
		return and(" in the group '" + title + "'",
				widget -> widget instanceof Control c && WidgetTree.isInGroup(c, WidgetTexts.plain(title)));
	}

	/** Only those whose data under the key is that value. */
	public Query<T> data(String key, Object value) {
		return and(" with the data " + key + " = '" + value + "'", widget -> value.equals(widget.getData(key)));
	}

	/** Only those that pass the further test; the words are added to {@link #what}. */
	public Query<T> and(String words, Predicate<T> test) {
		return new Query<>(type, what + words, accepts.and(test));
	}

	/** @return the widgets that answer the question, in reading order */
	public List<T> in(Widget root) {
		return WidgetTree.visible(root).stream().filter(type::isInstance).map(type::cast).filter(accepts).toList();
	}

	/** JFace gives a button of a tool bar no tool tip when its text already says the same. */
	private static boolean saysTip(Widget widget, String tip) {
		String given = WidgetTexts.toolTip(widget);
		String said = given.isEmpty() && widget instanceof ToolItem ? WidgetTexts.of(widget) : given;
		return said.equals(tip) || said.startsWith(tip + " (") && said.endsWith(")");
	}
}
