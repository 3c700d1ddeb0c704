package org.huunghi.workbench.part;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.huunghi.workbench.icons.Icons;

/** What a view does when it is asked to. For the UI thread. */
public final class ViewActions {
	private ViewActions() {
	}

	/** @return what does something by a button or an entry of a menu. @param icon name of a command's icon */
	public static Action action(String text, String icon, Runnable run) {
		return new Action(text, Icons.commandDescriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Lets Ctrl+C and the menu's Copy do this while the view is active. */
	public static void onCopy(IViewSite site, Runnable copy) {
		site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				copy.run();
				return null;
			}
		});
	}
}
