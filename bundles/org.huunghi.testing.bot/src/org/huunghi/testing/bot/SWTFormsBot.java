package org.huunghi.testing.bot;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.widgets.SWTBotExpandableComposite;
import org.huunghi.testing.bot.widgets.SWTBotHyperlink;

/** Also knows the widgets of Eclipse's forms. */
public class SWTFormsBot extends SWTBot {
	/** A bot that looks into whatever window is active. */
	public SWTFormsBot() {
		this(null);
	}

	/** @param root where to look, or null for the active window */
	public SWTFormsBot(Widget root) {
		super(root);
	}

	/** @return the hyperlink with that text, waited for */
	public SWTBotHyperlink hyperlink(String text) {
		return hyperlink(text, 0);
	}

	/** @return the hyperlink with that text, waited for. @param index which one, from 0 */
	public SWTBotHyperlink hyperlink(String text, int index) {
		return new SWTBotHyperlink(search().find(Query.any(Hyperlink.class, "hyperlink").text(text), index));
	}

	/** @return the section, or other part that can be folded, with that title, waited for */
	public SWTBotExpandableComposite expandableComposite(String title) {
		return new SWTBotExpandableComposite(search().find(
				Query.any(ExpandableComposite.class, "section").and(" with the title '" + title + "'", s -> title.equals(s.getText())), 0));
	}

	/** @return the section with that title, waited for */
	public SWTBotExpandableComposite section(String title) {
		return expandableComposite(title);
	}
}
