package org.huunghi.workbench.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.formats.Formats.Offer;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Exports everything to a file. An existing file is replaced only when the new one is complete. */
public final class ExportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		List<Offer> offers = Formats.all();
		String path = FileDialogs.ask(shell, SWT.SAVE, Messages.Export_title, offers);
		if (path != null) {
			Offer offer = Formats.forFile(offers, path);
			Path file = Path.of(path);
			new RepositoryJob<String>(Messages.bind(Messages.Export_job, file.getFileName()), (repository, monitor) -> write(repository, offer, file),
					failure -> done(shell, file, failure)).byUser().start();
		}
		return null;
	}

	private static String write(Repository repository, Offer offer, Path file) {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
				offer.create().exportAll(repository, out);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return null;
		} catch (IOException e) {
			return Messages.bind(Messages.Export_failed, file, e.getMessage());
		} finally {
			part.toFile().delete();
		}
	}

	private static void done(Shell shell, Path file, String failure) {
		if (failure != null) {
			Failures.show(shell, failure);
		} else {
			new MessageDialog(shell, Messages.Export_title, null, Messages.bind(Messages.Export_done, file), MessageDialog.INFORMATION, 0, Messages.Button_ok)
					.open();
		}
	}
}
