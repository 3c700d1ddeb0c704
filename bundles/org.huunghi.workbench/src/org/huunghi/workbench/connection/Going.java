package org.huunghi.workbench.connection;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.huunghi.workbench.jobs.Failures;

/** Takes the workbench to a folder that the user has named already. For the UI thread. */
public final class Going {
	private Going() {
	}

	/** Goes there; where that fails, the user sees why, beside the other places. @param folder a connection that asks for no password */
	public static void to(Shell shell, SavedConnection folder) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(
					new Switching(new SavedDestination(folder, new ConnectionOpener(shell), new char[0]), shell.getDisplay(), null));
		} catch (InvocationTargetException e) {
			Failures.log(e.getCause());
			new ConnectionsDialog(shell, folder, Failures.message(e.getCause())).open();
		} catch (InterruptedException e) {
			// The user wanted it so.
		}
	}
}
