package org.huunghi.workbench.jobs;

import org.eclipse.swt.widgets.Display;

/** Goes back to the user interface's thread from any other. */
public final class UiThread {
	private UiThread() {
	}

	/** Runs something on the UI thread soon, or never where the program is ending. */
	public static void later(Runnable runnable) {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}
}
