package org.huunghi.workbench.connection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the known connections, to go to another one. */
public final class ConnectHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		new ConnectionsDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), null, null).open();
		return null;
	}
}
