package org.huunghi.workbench.offline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.repository.offline.Origin;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.draft.DraftSession;

/** Brings what was changed in the copy that is shown to its server, and what was changed there into the copy. */
public final class BringBackHandler extends AbstractHandler {
	@Override
	public boolean isEnabled() {
		return ShownCopy.instance().origin().isPresent() && DraftSession.instance().draft().isEmpty();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		Repository copy = WorkbenchRepository.instance().get().getNow(null);
		Origin origin = ShownCopy.instance().origin().orElse(null);
		if (copy != null && origin != null && PlatformUI.getWorkbench().saveAllEditors(true)) {
			BringBackDialog dialog = new BringBackDialog(shell, origin);
			if (dialog.open() == Window.OK) {
				bring(shell, copy, dialog.server(), origin);
			}
		}
		return null;
	}

	private static void bring(Shell shell, Repository copy, Repository server, Origin origin) {
		try {
			new BringingBack(shell, copy, server, origin).run();
		} finally {
			Leaving.start(server);
			ShownCopy.instance().look();
		}
	}
}
