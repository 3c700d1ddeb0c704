package org.huunghi.workbench.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.huunghi.workbench.jobs.Failures;

/** Runs commands by id, as menus do. */
public final class Commands {
	private Commands() {
	}

	/** @return the keys of a command as they are printed on menus, such as {@code Ctrl+N}; empty where it has none */
	public static String key(String commandId) {
		String key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(commandId);
		return key == null ? "" : key;
	}

	/** @return whether a command can be run now */
	public static boolean isEnabled(String commandId) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(commandId).isEnabled();
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
