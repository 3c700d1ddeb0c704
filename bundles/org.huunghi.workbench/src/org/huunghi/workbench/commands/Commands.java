package org.huunghi.workbench.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.huunghi.workbench.jobs.Failures;

/** Runs commands by id, as menus do. */
public final class Commands {
	private Commands() {
	}

	/** Runs a command with the present selection. For the UI thread. */
	public static void execute(String commandId) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (CommandException e) {
			Failures.log(e);
			Failures.show(e);
		}
	}
}
