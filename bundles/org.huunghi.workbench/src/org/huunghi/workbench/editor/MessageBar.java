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
import org.huunghi.workbench.merge.Tints;

/** A line above the form that says what happened elsewhere and offers what to do about it; hidden while there is nothing to say. */
final class MessageBar {
	private final Composite bar;
	private final Label icon;
	private final Label text;
	private final Composite buttons;
	private boolean passing;

	MessageBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(bar);
		GridData place = GridDataFactory.fillDefaults().grab(true, false).create();
		place.exclude = true;
		bar.setLayoutData(place);
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		icon = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		text.setForeground(bar.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		buttons = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		bar.setVisible(false);
	}

	/** Shows a message that stays until it is answered; buttons are added afterwards. */
	MessageBar show(String message) {
		passing = false;
		return show("warning", message);
	}

	/** Shows what goes on, until it is hidden; buttons are added afterwards. */
	MessageBar inform(String message) {
		passing = false;
		return show("info", message);
	}

	/** @return the composite that holds it */
	Composite control() {
		return bar;
	}

	/** Shows a message that goes by itself, unless one is there that waits for an answer. @param millis after which it goes */
	void tell(String message, int millis) {
		if (bar.getVisible() && !passing) {
			return;
		}
		passing = true;
		show("info", message);
		bar.getDisplay().timerExec(millis, goes);
	}

	private final Runnable goes = this::pass;

	private void pass() {
		if (passing && !bar.isDisposed()) {
			hide();
		}
	}

	private MessageBar show(String image, String message) {
		bar.setBackground(passing ? Tints.place(bar.getDisplay()) : Tints.changed(bar.getDisplay(), 1));
		icon.setImage(Icons.command(image));
		text.setText(message.replace("&", "&&"));
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
		if (!bar.isDisposed() && bar.getVisible()) {
			setVisible(false);
		}
	}

	private void setVisible(boolean visible) {
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout(true, true);
	}
}
