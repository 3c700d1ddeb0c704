package org.huunghi.workbench.connection;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Copies a union of the repository that is shown to another place, as it is stored: so what is not saved is asked about first. */
abstract class CopyHandler extends AbstractHandler {
	private final CopyDirection direction;

	CopyHandler(CopyDirection direction) {
		this.direction = direction;
	}

	@Override
	public boolean isEnabled() {
		return ShownConnection.get().map(shown -> direction.startsAt(shown.location())).orElse(false);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		if (PlatformUI.getWorkbench().saveAllEditors(true)) {
			new RepositoryJob<>(direction.words().title(), (repository, monitor) -> repository.read(UnionChoice::all), unions -> ask(shell, unions)).visible()
					.start();
		}
		return null;
	}

	private void ask(Shell shell, List<UnionChoice> unions) {
		Repository from = WorkbenchRepository.instance().get().getNow(null);
		if (from == null || shell.isDisposed()) {
			return;
		}
		if (unions.isEmpty()) {
			MessageDialog.open(MessageDialog.INFORMATION, shell, direction.words().title(), Messages.noUnion, 0, org.huunghi.workbench.Messages.Button_ok);
			return;
		}
		UnionCopyDialog dialog = new UnionCopyDialog(shell, direction, from, unions);
		if (dialog.open() == Window.OK) {
			SavedConnections.put(dialog.target());
			tell(shell, dialog);
		}
	}

	private void tell(Shell shell, UnionCopyDialog dialog) {
		ImportSummary summary = dialog.summary();
		String text = Messages.bind(Messages.copied,
				new Object[] { dialog.chosen().label(), dialog.target().label(), summary.records(), summary.places() });
		if (MessageDialog.open(MessageDialog.INFORMATION, shell, direction.words().title(), text, 0, Messages.goThere, Messages.stayHere) == 0) {
			new ConnectionsDialog(shell, dialog.target(), null).open();
		}
	}
}
