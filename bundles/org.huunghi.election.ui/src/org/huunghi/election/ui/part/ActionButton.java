package org.huunghi.election.ui.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Makes buttons that do something to the election. */
public final class ActionButton {
	private ActionButton() {
	}

	/**
	 * Makes a button. Where what it does takes the button itself away or disables it, the keyboard goes to one beside it: else keys such as
	 * Ctrl+Z would reach nobody.
	 */
	public static Button make(FormToolkit toolkit, Composite row, String text, Runnable action) {
		Button button = toolkit.createButton(row, text, SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			action.run();
			if (!row.isDisposed()) {
				row.getDisplay().asyncExec(() -> keepFocus(button, row));
			}
		}));
		return button;
	}

	private static void keepFocus(Button button, Composite row) {
		if (row.isDisposed() || !button.isDisposed() && button.isEnabled()) {
			return;
		}
		for (Control other : row.getChildren()) {
			if (other instanceof Button && other.isEnabled() && other.setFocus()) {
				return;
			}
		}
		row.getParent().forceFocus();
	}
}
