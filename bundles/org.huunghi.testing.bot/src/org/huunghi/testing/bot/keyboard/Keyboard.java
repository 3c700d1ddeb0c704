package org.huunghi.testing.bot.keyboard;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.find.Shells;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.SWTUtils;

/**
 * Presses keys for whatever control has the focus. Commands and keys that move go through the window system. Characters don't: a test
 * must be able to type every script, whatever the keyboard of the machine has.
 */
public final class Keyboard {
	private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};
	/** In that time a tool tip that the pointer has left is gone. */
	private static final int TIP_MILLIS = 300;

	private Keyboard() {
	}

	/** Types a text. @param interval milliseconds between two characters */
	public static void type(String text, int interval) {
		text.codePoints().forEach(character -> {
			switch (character) {
			case '\n', '\r' -> press(0, 0, SWT.CR);
			case '\t', '\b' -> press(0, 0, (char) character);
			default -> UIThreadRunnable.act(() -> Typing.type(Display.getCurrent().getFocusControl(), Character.toString(character)));
			}
			SWTUtils.sleep(interval);
		});
	}

	/** Presses keys one after the other. */
	public static void pressShortcut(KeyStroke... keys) {
		for (KeyStroke key : keys) {
			press(key.getModifierKeys(), key.getNaturalKey(), (char) 0);
		}
	}

	/** @param modifiers such as {@code SWT.CTRL}; @param keyCode such as {@code SWT.F5}, or 0 when the character says which key */
	public static void press(int modifiers, int keyCode, char character) {
		int key = keyCode != 0 ? keyCode : Character.toLowerCase(character);
		leaveTips();
		UIThreadRunnable.act(() -> press(modifiers, key));
	}

	private static void press(int modifiers, int key) {
		Display display = Display.getCurrent();
		if (display.getActiveShell() == null) {
			Shell shell = Shells.active();
			if (shell != null) {
				shell.forceActive();
			}
		}
		boolean posted = display.getActiveShell() != null && !isListOpen();
		for (int modifier : MODIFIERS) {
			posted = posted && ((modifiers & modifier) == 0 || display.post(event(SWT.KeyDown, modifier)));
		}
		posted = posted && display.post(event(SWT.KeyDown, key));
		if (posted) {
			display.post(event(SWT.KeyUp, key));
		}
		for (int modifier : MODIFIERS) {
			if (posted && (modifiers & modifier) != 0) {
				display.post(event(SWT.KeyUp, modifier));
			}
		}
		if (!posted) {
			tell(display.getFocusControl(), modifiers, key);
		}
	}

	/** Keys that are posted while a tool tip is open get lost on their way too: the pointer of the machine goes where nothing has one. */
	private static void leaveTips() {
		boolean left = UIThreadRunnable.syncExec(() -> {
			Display display = Display.getCurrent();
			Rectangle screen = display.getBounds();
			Point corner = new Point(screen.x + screen.width - 1, screen.y + screen.height - 1);
			if (display.getCursorLocation().equals(corner)) {
				return false;
			}
			display.setCursorLocation(corner);
			return true;
		});
		if (left) {
			SWTUtils.sleep(TIP_MILLIS);
		}
	}

	/** While a list without focus is open below a field, posted keys get lost on their way, though a user's own would reach the field. */
	private static boolean isListOpen() {
		return Shells.visible().stream().anyMatch(shell -> (shell.getStyle() & SWT.NO_FOCUS) != 0);
	}

	/** What is left when the window system won't take keys: tell the control itself. */
	private static void tell(Control focus, int modifiers, int key) {
		if (focus == null) {
			throw new IllegalStateException("No control has the focus, so no key can be pressed");
		}
		Event down = event(SWT.KeyDown, key);
		down.stateMask = modifiers;
		Pointer.send(focus, SWT.KeyDown, down);
		if (down.doit && !focus.isDisposed()) {
			switch (key) {
			case SWT.TAB -> focus.traverse(SWT.TRAVERSE_TAB_NEXT);
			case SWT.ESC -> focus.traverse(SWT.TRAVERSE_ESCAPE);
			case SWT.CR -> focus.traverse(SWT.TRAVERSE_RETURN);
			default -> {
			}
			}
		}
		Event up = event(SWT.KeyUp, key);
		up.stateMask = modifiers;
		Pointer.send(focus, SWT.KeyUp, up);
	}

	private static Event event(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0) {
			event.character = (char) key;
		}
		return event;
	}
}
