package org.huunghi.election.ui.minutes;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows a page of HTML: in a browser of the system where it has one for programs, else its text in our own rendering. */
final class Preview {
	private static final int HEIGHT = 620;

	private final Browser browser;
	private final StyledText text;

	/** @param parent with a grid layout of one column */
	Preview(Composite parent) {
		browser = browser(parent);
		text = browser == null ? text(parent) : null;
		GridDataFactory.fillDefaults().grab(true, true).hint(300, HEIGHT).indent(6, 0).applyTo(browser == null ? text : browser);
	}

	private static Browser browser(Composite parent) {
		try {
			Browser made = new Browser(parent, SWT.BORDER);
			made.setJavascriptEnabled(false);
			// A page from a template leads nowhere: links in it would replace the preview.
			made.addLocationListener(LocationListener.changingAdapter(e -> e.doit = e.location.startsWith("about:")));
			return made;
		} catch (SWTError | LinkageError e) {
			// No browser on this machine: the page is shown as text, and the note above it says so.
			return null;
		}
	}

	private static StyledText text(Composite parent) {
		Label note = new Label(parent, SWT.WRAP);
		note.setText(Messages.noFallback);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(6, 0).applyTo(note);
		StyledText made = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		made.setMargins(24, 16, 24, 16);
		made.setLineSpacing(3);
		GridLayoutFactory.fillDefaults().applyTo(made);
		return made;
	}

	/** Shows this page instead of the one shown before. */
	void show(String html) {
		if (browser != null && !browser.isDisposed()) {
			browser.setText(html);
		} else if (text != null && !text.isDisposed()) {
			fill(HtmlLines.of(html));
		}
	}

	private void fill(List<HtmlLines.Line> lines) {
		text.setText(String.join("\n", lines.stream().map(line -> String.join("\t", line.cells())).toList()));
		int width = Math.max(320, text.getClientArea().width - 60);
		for (int i = 0; i < lines.size(); i++) {
			HtmlLines.Line line = lines.get(i);
			int offset = text.getOffsetAtLine(i);
			int length = text.getLine(i).length();
			if (line.bold() && length > 0) {
				text.setStyleRange(new StyleRange(offset, length, null, null, SWT.BOLD));
			}
			int columns = line.cells().size();
			if (columns > 1) {
				int[] stops = new int[columns - 1];
				for (int c = 1; c < columns; c++) {
					stops[c - 1] = columns == 2 ? width * c / 2 : 50 + (width - 50) * (c - 1) / (columns - 1) + (c == 1 ? 0 : width / 12);
				}
				text.setLineTabStops(i, 1, stops);
			} else if (line.centred()) {
				text.setLineAlignment(i, 1, SWT.CENTER);
			}
		}
	}
}
