package org.huunghi.election.ui.projector;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.election.Election;
import org.huunghi.workbench.page.OpenRecordEditor;

/** Opens the projector on the election that is open, from any of its pages, or closes it where it is open. */
public final class ProjectHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (Projector.isOpen()) {
			Projector.close();
		} else {
			OpenRecordEditor.active().filter(editor -> editor.record() instanceof Election).ifPresentOrElse(Projector::toggle,
					() -> MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.title, Messages.noElection));
		}
		return null;
	}
}
