package org.huunghi.workbench.form.field;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.form.value.WrongTextException;

/**
 * One text widget over a value. What is typed is taken over after a short rest and when the focus leaves; then it is also written in the
 * usual form. A text that can't be understood stays as it was typed, until the user changes it or the value is changed elsewhere.
 */
final class TextEntry {
	private static final int REST_MILLIS = 600;

	private final TextAccess access;
	private final Edits edits;
	private final Runnable typed;
	private final Text text;
	private final Runnable atRest = this::rested;
	/** The value that the text was made from or last became. */
	private Object shown;
	private String wrong;
	private boolean pending;
	private boolean refreshing;

	TextEntry(Composite parent, int style, TextAccess access, FieldContext context) {
		this.access = access;
		edits = context.edits();
		typed = context.typed();
		FormToolkit toolkit = context.toolkit();
		text = toolkit.createText(parent, "", style);
		text.addModifyListener(e -> modified());
		text.addFocusListener(FocusListener.focusLostAdapter(e -> leave()));
		if ((style & SWT.MULTI) == 0) {
			text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
				if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
					leave();
				}
			}));
		}
		show(access.get());
	}

	Text widget() {
		return text;
	}

	boolean isPending() {
		return pending;
	}

	String wrongText() {
		return wrong;
	}

	void refresh() {
		Object value = access.get();
		if (!Objects.equals(value, shown)) {
			show(value);
		}
	}

	/** Takes over what is typed. @return false where it can't be understood */
	boolean flush() {
		return take(true);
	}

	private void leave() {
		if (take(true)) {
			String usual = access.format(shown);
			if (!usual.equals(text.getText())) {
				show(shown);
			}
		}
		edits.endTyping();
	}

	private void show(Object value) {
		refreshing = true;
		try {
			shown = value;
			wrong = null;
			pending = false;
			text.setText(access.format(value));
		} finally {
			refreshing = false;
		}
	}

	private void modified() {
		if (refreshing) {
			return;
		}
		if (!pending) {
			pending = true;
			typed.run();
		}
		rest();
	}

	private void rest() {
		text.getDisplay().timerExec(REST_MILLIS, atRest);
	}

	private void rested() {
		if (!text.isDisposed()) {
			take(false);
			if (edits.isHeld()) {
				rest();
			}
		}
	}

	private boolean take(boolean complain) {
		if (!pending || edits.isHeld()) {
			return true;
		}
		try {
			Object value = access.parse(text.getText());
			boolean wasWrong = wrong != null;
			wrong = null;
			pending = false;
			shown = value;
			if (Objects.equals(value, access.get()) || wasWrong) {
				typed.run();
			}
			access.type(value);
			return true;
		} catch (WrongTextException e) {
			if (complain && !Objects.equals(wrong, e.getMessage())) {
				wrong = e.getMessage();
				typed.run();
			}
			return false;
		}
	}
}
