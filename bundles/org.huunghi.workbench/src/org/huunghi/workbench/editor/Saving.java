package org.huunghi.workbench.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Editing;
import org.huunghi.repository.RepositoryException;
import org.huunghi.workbench.jobs.Failures;

/** Commits what an editor changed, with progress and without holding up the event loop, and says what to do when that fails. */
final class Saving {
	/** How it went. */
	enum Outcome {
		SAVED,
		/** Nothing was saved, and the changes are still there. */
		FAILED,
		/** Nothing was saved, and the user wants the newest state instead of the changes. */
		RELOAD
	}

	private Saving() {
	}

	static Outcome save(Editing editing, String comment, String label, Shell shell, Locale locale) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(Messages.bind(Messages.savingRecord, label), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
				editing.save(comment, monitor);
			});
			return Outcome.SAVED;
		} catch (InvocationTargetException e) {
			return failed(e.getCause(), label, shell, locale);
		} catch (InterruptedException e) {
			return Outcome.FAILED;
		}
	}

	private static Outcome failed(Throwable cause, String label, Shell shell, Locale locale) {
		if (cause instanceof RepositoryException refused && refused.kind() == RepositoryException.Kind.CONFLICT) {
			int choice = MessageDialog.open(MessageDialog.WARNING, shell, Messages.conflictTitle,
					Messages.bind(Messages.conflict, label, refused.message(locale)), 0, Messages.keepEditing, Messages.reload);
			return choice == 1 ? Outcome.RELOAD : Outcome.FAILED;
		}
		Failures.log(cause);
		MessageDialog.open(MessageDialog.ERROR, shell, Messages.saveFailedTitle, Messages.bind(Messages.saveFailed, label, Failures.message(cause)), 0, Messages.close);
		return Outcome.FAILED;
	}
}
