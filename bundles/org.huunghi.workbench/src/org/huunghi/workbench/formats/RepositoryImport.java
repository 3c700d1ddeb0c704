package org.huunghi.workbench.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.formats.Formats.Offer;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Imports a file into the repository; where it holds a union that is there already, asks whether to replace that. */
final class RepositoryImport {
	private RepositoryImport() {
	}

	static void start(Shell shell, Offer offer, Path file, Mode mode) {
		InterchangeFormat format = offer.create();
		new RepositoryJob<>(Messages.bind(Messages.Import_job, file.getFileName()), (repository, monitor) -> read(repository, format, file, mode, monitor),
				summary -> done(shell, format, summary)).otherwise(failure -> failed(shell, offer, file, mode, failure)).byUser().writing().start();
	}

	private static ImportSummary read(Repository repository, InterchangeFormat format, Path file, Mode mode, IProgressMonitor monitor) {
		try {
			return format.importAll(repository, file, mode, monitor);
		} catch (IOException e) {
			throw new CompletionException(e);
		}
	}

	private static void failed(Shell shell, Offer offer, Path file, Mode mode, Throwable failure) {
		boolean there = mode == Mode.ADD && failure instanceof RepositoryException known && known.kind() == RepositoryException.Kind.REFUSED;
		if (!there) {
			Failures.show(shell, Messages.bind(Messages.Import_failed, file, Failures.message(failure)));
			return;
		}
		MessageDialog question = new MessageDialog(shell, Messages.Import_title, null,
				Messages.bind(Messages.Import_replaceQuestion, Failures.message(failure)), MessageDialog.QUESTION, 1, Messages.Import_replace,
				Messages.Button_cancel);
		if (question.open() == 0) {
			start(shell, offer, file, Mode.REPLACE);
		}
	}

	private static void done(Shell shell, InterchangeFormat format, ImportSummary summary) {
		String told = format.told(summary);
		String text = told != null ? told : Messages.bind(Messages.Import_done, new Object[] { summary.unions(), summary.records(), summary.places() });
		new MessageDialog(shell, Messages.Import_title, null, text, MessageDialog.INFORMATION, 0, Messages.Button_ok).open();
	}
}
