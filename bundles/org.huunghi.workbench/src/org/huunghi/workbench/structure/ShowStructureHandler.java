package org.huunghi.workbench.structure;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.workbench.explorer.Selections;
import org.huunghi.workbench.perspective.MainPerspective;

/** Shows the structure of the union that is selected in the explorer. */
public final class ShowStructureHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
			StructureView view = (StructureView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(MainPerspective.STRUCTURE);
			Selections.union(selection).ifPresent(view::showUnion);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
