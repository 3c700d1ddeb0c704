package org.huunghi.workbench.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.workbench.perspective.MainPerspective;

/** Shows the problems and checks everything again. */
public final class CheckAllHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((ProblemsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(MainPerspective.PROBLEMS)).checkAll();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
