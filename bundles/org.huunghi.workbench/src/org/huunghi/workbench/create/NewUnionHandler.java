package org.huunghi.workbench.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.open.OpenRecord;

/** Creates a union with its registers and opens it. */
public final class NewUnionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		NewUnionDialog dialog = new NewUnionDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell());
		if (dialog.open() == Window.OK) {
			UnionDraft draft = dialog.draft();
			String label = draft.names().get("vi");
			new RepositoryJob<>(Messages.bind(Messages.New_job, label), (repository, monitor) -> {
				repository.write(Messages.bind(Messages.New_comment, label), draft::write);
				return draft.id();
			}, id -> OpenRecord.open(id, label)).byUser().start();
		}
		return null;
	}
}
