package org.huunghi.workbench.part;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.huunghi.workbench.form.value.Tsv;

/** Puts tables on the clipboard, as a spreadsheet takes them. For the UI thread. */
public final class ClipboardText {
	private ClipboardText() {
	}

	/** @param rows of cells; where there are none, the clipboard keeps what it holds */
	public static void copy(List<List<String>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { Tsv.write(rows) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
