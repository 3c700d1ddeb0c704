package org.huunghi.workbench.connection;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The dialogs that are open over the window. For the UI thread. */
final class OpenDialogs {
	private OpenDialogs() {
	}

	/**
	 * Cancels all dialogs, as Esc does: they speak of the repository that is left, and what they would do must not happen in another.
	 *
	 * @param spared the dialog from which the repository is left; may be null
	 */
	static void cancel(Shell spared) {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (!shell.isDisposed() && shell != spared && shell.getData() instanceof Dialog) {
				shell.close();
			}
		}
	}
}
