package org.huunghi.workbench.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens the platform's wizard that installs plug-ins, with the site that came with the product already known to it. */
public final class InstallPluginsHandler extends AbstractHandler {
	private static final String WIZARD = "org.eclipse.equinox.p2.ui.sdk.install";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		SiteOfProduct.offer();
		try {
			return HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IHandlerService.class).executeCommand(WIZARD, null);
		} catch (CommandException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
