package org.huunghi.workbench.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.text.locale.Explained;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.files.WholeFile;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.page.OpenRecordEditor;

/** Exports everything, or one record, to a file. An existing file is replaced only when the new one is complete. */
public final class ExportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		List<ExportChoice> choices = ExportChoice.all(RecordSubject.of(HandlerUtil.getCurrentSelection(event)));
		FileDialogs.ask(shell, SWT.SAVE, Messages.Export_title, Messages.Export_chooseText, choices).ifPresent(chosen -> {
			OpenRecordEditor open = OpenRecordEditor.active().orElse(null);
			if (chosen.kind().what() == null || open == null || open.flush()) {
				start(shell, chosen.kind(), Path.of(chosen.path()));
			}
		});
		return null;
	}

	private static void start(Shell shell, ExportChoice choice, Path file) {
		new RepositoryJob<String>(Messages.bind(Messages.Export_job, file.getFileName()), (repository, monitor) -> write(repository, choice, file),
				failure -> done(shell, choice, file, failure)).byUser().start();
	}

	private static String write(Repository repository, ExportChoice choice, Path file) {
		try {
			return WholeFile.write(file, out -> {
				choice.content().write(repository, out);
				return null;
			});
		} catch (IOException e) {
			return Messages.bind(Messages.Export_failed, file, e instanceof Explained ? Failures.message(e) : e.getMessage());
		}
	}

	private static void done(Shell shell, ExportChoice choice, Path file, String failure) {
		if (failure != null) {
			Failures.show(shell, failure);
		} else {
			String text = choice.what() == null ? Messages.bind(Messages.Export_done, file) : Messages.bind(Messages.Export_recordDone, choice.what(), file);
			new MessageDialog(shell, Messages.Export_title, null, text, MessageDialog.INFORMATION, 0, Messages.Button_ok).open();
		}
	}
}
