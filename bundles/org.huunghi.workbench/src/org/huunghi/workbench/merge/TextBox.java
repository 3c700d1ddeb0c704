package org.huunghi.workbench.merge;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.huunghi.workbench.icons.Icons;

/** One version of a text under its title, to be read and copied, with its differences marked by colour and line. */
final class TextBox {
	private final Label title;
	private final StyledText text;

	TextBox(Composite parent, String name) {
		Composite box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		title = new Label(box, SWT.NONE);
		title.setText(name.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		text = new StyledText(box, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(4, 3, 4, 3);
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, 3 * text.getLineHeight()).applyTo(text);
		text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
		text.setMenu(menu());
	}

	private Menu menu() {
		Menu menu = new Menu(text);
		MenuItem copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(Messages.copy);
		copy.setImage(Icons.command("copy"));
		copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copy()));
		MenuItem all = new MenuItem(menu, SWT.PUSH);
		all.setText(Messages.selectAll);
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> text.selectAll()));
		return menu;
	}

	/** Copies what is selected, or all where nothing is. */
	private void copy() {
		if (text.getSelectionCount() == 0) {
			text.selectAll();
		}
		text.copy();
	}

	StyledText widget() {
		return text;
	}

	/** @param value null for nothing, @param spans what differs, @param color behind it, @param gone whether it is struck out rather than underlined */
	void show(String value, List<Differences.Span> spans, Color color, boolean gone) {
		text.setText(value == null ? "" : value);
		for (Differences.Span span : spans) {
			StyleRange range = new StyleRange(span.start(), span.length(), null, color);
			range.strikeout = gone;
			range.underline = !gone;
			text.setStyleRange(range);
		}
		if (!spans.isEmpty()) {
			// a difference far down in a long text is what the user wants to see
			text.setSelection(spans.get(0).start());
			text.showSelection();
		}
	}
}
