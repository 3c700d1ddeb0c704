package org.huunghi.workbench.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A text in place of a form, while there is none or where there can be none. */
final class Notice {
	private Notice() {
	}

	/** Makes it in an empty parent. */
	static void show(Composite parent, String text) {
		Composite message = new Composite(parent, SWT.NONE);
		message.setBackground(message.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		message.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(message);
		Label label = new Label(message, SWT.WRAP);
		label.setText(text);
		label.setForeground(message.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		parent.layout(true);
	}
}
