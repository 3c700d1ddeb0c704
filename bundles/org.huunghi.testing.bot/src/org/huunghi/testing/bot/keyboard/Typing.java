package org.huunghi.testing.bot.keyboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.events.Pointer;

/** Puts one typed character into a control as a key would: listeners of keys first, then those that verify, then those that see the change. */
final class Typing {
	private Typing() {
	}

	/** @param focus the control that has the keyboard; @param character one character, maybe outside the basic plane */
	static void type(Control focus, String character) {
		if (focus == null) {
			throw new IllegalStateException("No control has the focus, so '" + character + "' can't be typed");
		}
		Event down = key(character);
		Pointer.send(focus, SWT.KeyDown, down);
		if (down.doit && !focus.isDisposed()) {
			insert(focus, character);
		}
		Pointer.send(focus, SWT.KeyUp, key(character));
	}

	private static void insert(Control focus, String character) {
		switch (focus) {
		case Text text when text.getEditable() -> text.insert(character);
		case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> insert(combo, character);
		// a styled text has taken the key event itself, which holds no more than a char
		case StyledText text when character.length() > 1 -> text.insert(character);
		default -> {
		}
		}
	}

	private static void insert(Combo combo, String character) {
		Point marked = combo.getSelection();
		String text = combo.getText();
		combo.setText(text.substring(0, marked.x) + character + text.substring(marked.y));
		int end = marked.x + character.length();
		combo.setSelection(new Point(end, end));
	}

	private static Event key(String character) {
		Event event = new Event();
		boolean one = character.length() == 1;
		event.character = one ? character.charAt(0) : 0;
		event.keyCode = Character.toLowerCase(event.character);
		return event;
	}
}
