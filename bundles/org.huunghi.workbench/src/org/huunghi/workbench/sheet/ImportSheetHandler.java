package org.huunghi.workbench.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.sheet.load.CheckedSheet;
import org.huunghi.sheet.load.ImportRun;
import org.huunghi.sheet.load.RefusedRows;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.files.WholeFile;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Brings a spreadsheet into a register: of the union or register that is selected, or of any. */
public final class ImportSheetHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		String within = Within.selected(HandlerUtil.getCurrentSelection(event));
		new RepositoryJob<>(Messages.importTitle, (repository, monitor) -> repository.read(view -> Target.in(view, within)), targets -> ask(shell, targets)).visible()
				.start();
		return null;
	}

	private static void ask(Shell shell, List<Target> targets) {
		Repository repository = WorkbenchRepository.instance().get().getNow(null);
		if (repository == null || shell.isDisposed()) {
			return;
		}
		if (targets.isEmpty()) {
			MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.importTitle, Messages.noTarget, 0, org.huunghi.workbench.Messages.Button_ok);
			return;
		}
		SheetWizard wizard = new SheetWizard(repository, targets);
		if (new SheetWizardDialog(shell, wizard).open() == Window.OK) {
			CheckedSheet checked = wizard.checked();
			Path refused = wizard.refused();
			new RepositoryJob<>(Messages.bind(Messages.importJob, checked.plan().name()), (opened, monitor) -> load(checked, opened, refused, monitor),
					count -> done(shell, checked, count, refused)).byUser().start();
		}
	}

	private static int load(CheckedSheet checked, Repository repository, Path refused, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			if (refused != null) {
				WholeFile.write(refused, out -> {
					RefusedRows.write(checked, repository, refused.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"), out, progress.split(10));
					return null;
				});
			}
			return ImportRun.run(checked, repository, progress.split(90));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void done(Shell shell, CheckedSheet checked, int count, Path refused) {
		String text = refused == null ? Messages.bind(Messages.importDone, count, checked.plan().name())
				: Messages.bind(Messages.importDoneSome, new Object[] { count, checked.plan().name(), checked.refused(), refused });
		MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.importTitle, text, 0, org.huunghi.workbench.Messages.Button_ok);
	}
}
