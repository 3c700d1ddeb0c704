package org.huunghi.workbench.sheet;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.part.ListQuestion;

/** Writes the records of a register as a spreadsheet or a calendar: of the union or register that is selected, or of any. */
public final class ExportSheetHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		String within = Within.selected(HandlerUtil.getCurrentSelection(event));
		new RepositoryJob<>(Messages.exportTitle,
				(repository, monitor) -> repository.read(view -> Target.in(view, within)).stream().filter(target -> target.registerId() != null).toList(),
				targets -> ask(shell, targets)).visible().start();
		return null;
	}

	private static void ask(Shell shell, List<Target> targets) {
		if (shell.isDisposed()) {
			return;
		}
		if (targets.isEmpty()) {
			MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.exportTitle, Messages.noTarget, 0, org.huunghi.workbench.Messages.Button_ok);
			return;
		}
		Target target = targets.size() == 1 ? targets.getFirst()
				: ListQuestion.ask(shell, Messages.exportTitle, Messages.exportWhat, targets, Target::label);
		if (target != null) {
			SheetExports.start(shell, TableQuery.of(target.type(), target.registerId()), List.of());
		}
	}
}
