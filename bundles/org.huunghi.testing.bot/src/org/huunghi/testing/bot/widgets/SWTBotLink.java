package org.huunghi.testing.bot.widgets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;

/** A text with links in it. */
public class SWTBotLink extends AbstractSWTBotControl<Link> {
	private static final Pattern ANCHOR = Pattern.compile("<a(?:\\s+href=\"([^\"]*)\")?[^>]*>(.*?)</a>",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** @param widget the text, not null */
	public SWTBotLink(Link widget) {
		super(widget);
	}

	/** Clicks its first link. */
	public SWTBotLink click() {
		return follow(null);
	}

	/** Clicks the link with that text. */
	public SWTBotLink click(String text) {
		return follow(text);
	}

	private SWTBotLink follow(String text) {
		waitForEnabled();
		Matcher links = ANCHOR.matcher(sync(widget::getText));
		while (links.find()) {
			if (text == null || text.equals(links.group(2))) {
				Event event = new Event();
				event.text = links.group(1) == null ? links.group(2) : links.group(1);
				act(() -> {
					Pointer.click(widget, place());
					Pointer.send(widget, SWT.Selection, event);
				});
				return this;
			}
		}
		throw new WidgetNotFoundException("No link" + (text == null ? "" : " '" + text + "'") + " in " + this);
	}
}
