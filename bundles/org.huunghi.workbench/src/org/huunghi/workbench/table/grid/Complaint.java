package org.huunghi.workbench.table.grid;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Says below an entry what is wrong with it, without taking the keyboard from there. For the UI thread. */
final class Complaint {
	private static final int WIDTH = 380;

	private final Shell shell;

	Complaint(Control entry, String message) {
		shell = new Shell(entry.getShell(), SWT.TOOL | SWT.NO_FOCUS | SWT.ON_TOP | SWT.NO_TRIM);
		shell.setBackground(entry.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
		shell.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).applyTo(shell);
		Label icon = new Label(shell, SWT.NONE);
		icon.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		Label text = new Label(shell, SWT.WRAP);
		text.setForeground(entry.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
		text.setText(message.replace("&", "&&"));
		int width = Math.min(WIDTH, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(text);
		shell.pack();
		Point at = entry.toDisplay(0, entry.getSize().y + 2);
		shell.setLocation(at);
		shell.setVisible(true);
		entry.addDisposeListener(event -> close());
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
