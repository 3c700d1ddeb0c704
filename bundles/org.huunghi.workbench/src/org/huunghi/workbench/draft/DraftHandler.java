package org.huunghi.workbench.draft;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.WorkbenchRepository;

/** A command on drafts, done when the repository is open. */
abstract class DraftHandler extends AbstractHandler {
	/** @param main the repository of the drafts */
	abstract void run(Shell shell, Repository main);

	@Override
	public final Object execute(ExecutionEvent event) {
		Repository shown = WorkbenchRepository.instance().state() == WorkbenchRepository.State.OPEN ? WorkbenchRepository.instance().get().getNow(null) : null;
		if (shown != null) {
			run(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), DraftSession.instance().mainOf(shown));
		}
		return null;
	}
}
