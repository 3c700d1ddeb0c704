package org.huunghi.testing.bot.keyboard;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** The keys that tests press most. */
public interface Keystrokes {
	/** Enter. */
	KeyStroke CR = KeyStroke.getInstance(SWT.CR);
	/** Enter. */
	KeyStroke LF = KeyStroke.getInstance(SWT.LF);
	/** Escape. */
	KeyStroke ESC = KeyStroke.getInstance(SWT.ESC);
	/** Tabulator. */
	KeyStroke TAB = KeyStroke.getInstance(SWT.TAB);
	/** Space. */
	KeyStroke SPACE = KeyStroke.getInstance(SWT.SPACE);
	/** Backspace. */
	KeyStroke BS = KeyStroke.getInstance(SWT.BS);
	/** Delete. */
	KeyStroke DELETE = KeyStroke.getInstance(SWT.DEL);
	/** Up. */
	KeyStroke UP = KeyStroke.getInstance(SWT.ARROW_UP);
	/** Down. */
	KeyStroke DOWN = KeyStroke.getInstance(SWT.ARROW_DOWN);
	/** Left. */
	KeyStroke LEFT = KeyStroke.getInstance(SWT.ARROW_LEFT);
	/** Right. */
	KeyStroke RIGHT = KeyStroke.getInstance(SWT.ARROW_RIGHT);
	/** Start of the line. */
	KeyStroke HOME = KeyStroke.getInstance(SWT.HOME);
	/** End of the line. */
	KeyStroke END = KeyStroke.getInstance(SWT.END);
	/** F1, help. */
	KeyStroke F1 = KeyStroke.getInstance(SWT.F1);
	/** F2. */
	KeyStroke F2 = KeyStroke.getInstance(SWT.F2);
	/** F5. */
	KeyStroke F5 = KeyStroke.getInstance(SWT.F5);
}
