package org.huunghi.workbench.create;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.open.OpenRecord;

/** Creates a record in a register that the user chooses, and opens it. */
public final class NewRecordHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		new RepositoryJob<>(Messages.New_title, (repository, monitor) -> repository.read(RegisterChoice::all), registers -> ask(shell, registers)).visible().start();
		return null;
	}

	private static void ask(Shell shell, List<RegisterChoice> registers) {
		NewRecordDialog dialog = new NewRecordDialog(shell, registers);
		if (dialog.open() == Window.OK) {
			RecordCreation.ask(shell, dialog.parentId(), dialog.choice(),
					created -> OpenRecord.open(created.id(), ModelLabels.of(dialog.choice().eClass(), Locale.getDefault())));
		}
	}
}
