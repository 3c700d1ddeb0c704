package org.huunghi.workbench.merge;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Shows the texts of this repository that were not chosen in conflicts. */
public final class SetAsideHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		show(HandlerUtil.getActiveShell(event));
		return null;
	}

	/** Reads them in the background and shows them. */
	public static void show(Shell shell) {
		new RepositoryJob<>(Messages.setAsideTitle, (repository, monitor) -> SetAsideTexts.of(repository.uuid()).all(), texts -> {
			if (shell == null || !shell.isDisposed()) {
				new SetAsideDialog(shell, texts).open();
			}
		}).start();
	}
}
