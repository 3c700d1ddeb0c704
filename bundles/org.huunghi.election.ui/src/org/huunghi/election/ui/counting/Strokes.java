package org.huunghi.election.ui.counting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.huunghi.election.ui.counting.logic.Stroke;

/** Reads keys: by the key itself where it is a letter or digit, so that Shift and the language of the keyboard make no difference. */
final class Strokes {
	private Strokes() {
	}

	/** @return what the key means; null for one that means nothing here, such as those with Ctrl */
	static Stroke of(KeyEvent event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
			return null;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		Stroke.Kind kind = kind(event);
		if (kind != null) {
			return new Stroke(kind, (char) 0, shift);
		}
		char key = character(event.keyCode);
		return key == 0 ? null : new Stroke(Stroke.Kind.CHARACTER, key, shift);
	}

	private static Stroke.Kind kind(KeyEvent event) {
		switch (event.character) {
		case '*':
			return Stroke.Kind.REPEAT;
		case '+', '=':
			return Stroke.Kind.BOTH;
		case '-', '_':
			return Stroke.Kind.NEITHER;
		default:
			return switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> Stroke.Kind.ENTER;
			case SWT.SPACE -> Stroke.Kind.SPACE;
			case SWT.BS -> Stroke.Kind.BACK;
			case SWT.ESC -> Stroke.Kind.ESCAPE;
			case SWT.F2 -> Stroke.Kind.FAULT;
			case SWT.KEYPAD_MULTIPLY -> Stroke.Kind.REPEAT;
			case SWT.KEYPAD_ADD -> Stroke.Kind.BOTH;
			case SWT.KEYPAD_SUBTRACT -> Stroke.Kind.NEITHER;
			case SWT.ARROW_UP -> Stroke.Kind.UP;
			case SWT.ARROW_DOWN -> Stroke.Kind.DOWN;
			case SWT.DEL -> Stroke.Kind.STRIKE;
			default -> null;
			};
		}
	}

	private static char character(int keyCode) {
		if (keyCode >= SWT.KEYPAD_0 && keyCode <= SWT.KEYPAD_9) {
			return (char) ('0' + keyCode - SWT.KEYPAD_0);
		}
		boolean digit = keyCode >= '0' && keyCode <= '9';
		return digit || keyCode >= 'a' && keyCode <= 'z' ? (char) keyCode : 0;
	}
}
