package org.huunghi.testing.bot.find;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What a widget says to the user. All methods are for the user interface's thread. */
public final class WidgetTexts {
	private WidgetTexts() {
	}

	/** @return the text without mnemonic and accelerator, never null */
	public static String of(Widget widget) {
		return switch (widget) {
		case Button b -> plain(b.getText());
		case Label l -> plain(l.getText());
		case CLabel l -> plain(l.getText());
		case Link l -> l.getText().replaceAll("</?[aA][^>]*>", "");
		case Group g -> plain(g.getText());
		case Decorations d -> d.getText();
		case Text t -> t.getText();
		case StyledText t -> t.getText();
		case Combo c -> c.getText();
		case Item i -> plain(i.getText());
		default -> byName(widget);
		};
	}

	/** @return the tool tip, or an empty text */
	public static String toolTip(Widget widget) {
		String tip = switch (widget) {
		case ToolItem i -> i.getToolTipText();
		case org.eclipse.swt.custom.CTabItem i -> i.getToolTipText();
		case org.eclipse.swt.widgets.TabItem i -> i.getToolTipText();
		case Control c -> c.getToolTipText();
		default -> null;
		};
		return tip == null ? "" : tip;
	}

	/** @return the text without {@code &} before its mnemonic, {@code &&} as {@code &}, and without what follows a tabulator */
	public static String plain(String text) {
		int tab = text.indexOf('\t');
		String visible = tab < 0 ? text : text.substring(0, tab);
		return visible.replaceAll("\\(&\\p{L}\\)", "").replace("&&", "\u0000").replace("&", "").replace('\u0000', '&');
	}

	/** @return the widget in a few words, for messages */
	public static String describe(Widget widget) {
		if (widget.isDisposed()) {
			return widget.getClass().getSimpleName() + " {disposed}";
		}
		StringBuilder words = new StringBuilder(widget.getClass().getSimpleName());
		String text = of(widget);
		words.append(" '").append(text.length() > 60 ? text.substring(0, 57) + "..." : text).append('\'');
		String tip = toolTip(widget);
		if (!tip.isEmpty()) {
			words.append(" (tip '").append(tip).append("')");
		}
		if (widget instanceof Control c && !c.isEnabled() || widget instanceof ToolItem i && !i.isEnabled()) {
			words.append(" [disabled]");
		}
		return words.toString();
	}

	/** Text of widgets that other bundles define, such as the hyperlinks of forms. */
	private static String byName(Widget widget) {
		if (widget instanceof org.eclipse.swt.widgets.Canvas || widget instanceof org.eclipse.swt.custom.CCombo) {
			try {
				Object text = widget.getClass().getMethod("getText").invoke(widget);
				return text instanceof String s ? s : "";
			} catch (ReflectiveOperationException e) {
				return "";
			}
		}
		return "";
	}
}
