package org.huunghi.election.ui.counting;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Notices a column of figures pasted from a spreadsheet into a field, which by itself would take only its first line. */
final class ColumnPaste {
	private final Text text;
	private final Consumer<List<String>> paste;

	/** @param paste takes the lines, of which there are two at least */
	ColumnPaste(Text text, Consumer<List<String>> paste) {
		this.text = text;
		this.paste = paste;
		text.addListener(SWT.Verify, this::verify);
	}

	private void verify(Event event) {
		String typed = event.text;
		if (typed.indexOf('\n') < 0 && typed.indexOf('\r') < 0) {
			return;
		}
		event.doit = false;
		List<String> lines = lines(typed);
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				paste.accept(lines);
			}
		});
	}

	/** @return the last cell of each line, since a copied range may begin with the names; trailing blank lines are left out */
	static List<String> lines(String pasted) {
		return pasted.stripTrailing().lines().map(line -> line.substring(line.lastIndexOf('\t') + 1).strip()).toList();
	}
}
