package org.huunghi.workbench.connection;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.RepositoryJob;

/** A command on a union of the repository that is shown, as it is stored: so what is not saved is asked about first. */
public abstract class UnionHandler extends AbstractHandler {
	/** @return of the dialogs */
	protected abstract String title();

	/** @return said where there is no union */
	protected abstract String nothing();

	/** Lets the user choose one. @param unions at least one */
	protected abstract void ask(Shell shell, Repository from, List<UnionChoice> unions);

	@Override
	public final Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		if (PlatformUI.getWorkbench().saveAllEditors(true)) {
			new RepositoryJob<>(title(), (repository, monitor) -> repository.read(UnionChoice::all), unions -> read(shell, unions)).visible().start();
		}
		return null;
	}

	private void read(Shell shell, List<UnionChoice> unions) {
		Repository from = WorkbenchRepository.instance().get().getNow(null);
		if (from == null || shell.isDisposed()) {
			return;
		}
		if (unions.isEmpty()) {
			MessageDialog.open(MessageDialog.INFORMATION, shell, title(), nothing(), 0, org.huunghi.workbench.Messages.Button_ok);
		} else {
			ask(shell, from, unions);
		}
	}
}
