package org.huunghi.workbench.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.workbench.icons.Icons;

/** A line above the form that says what happened elsewhere and offers what to do about it; hidden while there is nothing to say. */
final class MessageBar {
	private final Composite bar;
	private final Label text;
	private final Composite buttons;

	MessageBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(bar);
		GridData place = GridDataFactory.fillDefaults().grab(true, false).create();
		place.exclude = true;
		bar.setLayoutData(place);
		bar.setBackground(bar.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		new Label(bar, SWT.NONE).setImage(Icons.command("warning"));
		text = new Label(bar, SWT.WRAP);
		text.setForeground(bar.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		buttons = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		bar.setVisible(false);
	}

	/** Shows a message; buttons are added afterwards. */
	MessageBar show(String message) {
		text.setText(message);
		for (var child : buttons.getChildren()) {
			child.dispose();
		}
		setVisible(true);
		return this;
	}

	/** Adds a button that hides the message and does something. */
	MessageBar button(String label, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			setVisible(false);
			action.run();
		}));
		GridLayoutFactory.fillDefaults().numColumns(buttons.getChildren().length).applyTo(buttons);
		bar.getParent().layout(true, true);
		return this;
	}

	void hide() {
		if (bar.getVisible()) {
			setVisible(false);
		}
	}

	private void setVisible(boolean visible) {
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout(true, true);
	}
}
