package org.huunghi.workbench.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.workbench.perspective.MainPerspective;

/** Goes to the search box of the explorer. */
public final class FindHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			ExplorerView view = (ExplorerView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(MainPerspective.EXPLORER);
			view.focusSearch();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
