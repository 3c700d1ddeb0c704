package org.huunghi.testing.bot.workbench;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;

/** The page of the workbench that the user works in. All methods are for the user interface's thread. */
public final class Pages {
	private Pages() {
	}

	/** @return the page of the active window, or of the only one when a dialog is in front; @throws WidgetNotFoundException if none is open */
	public static IWorkbenchPage active() {
		IWorkbenchPage page = activeOrNull();
		if (page == null) {
			throw new WidgetNotFoundException("No window of the workbench is open");
		}
		return page;
	}

	/** @return the page of the active window, or null if none is open */
	public static IWorkbenchPage activeOrNull() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (active != null) {
			return active.getActivePage();
		}
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows.length == 0 ? null : windows[0].getActivePage();
	}
}
