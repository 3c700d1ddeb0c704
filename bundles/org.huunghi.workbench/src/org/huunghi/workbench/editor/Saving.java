package org.huunghi.workbench.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Editing;
import org.huunghi.repository.RepositoryException;
import org.huunghi.workbench.jobs.Failures;

/** Commits what an editor changed, with progress where it takes long, and says what to do when that fails. */
final class Saving {
	/** How it went. */
	enum Outcome {
		SAVED,
		/** Nothing was saved, and the changes are still there. */
		FAILED,
		/** Nothing was saved, and the user wants the newest state instead of the changes. */
		RELOAD
	}

	private static final long SHORT_MILLIS = 300;

	private Saving() {
	}

	static Outcome save(Editing editing, String comment, String label, Shell shell, Locale locale) {
		IProgressMonitor progress = new NullProgressMonitor();
		CompletableFuture<Void> commit = CompletableFuture.runAsync(() -> editing.save(comment, progress), task -> new Thread(task, "save").start());
		try {
			if (!isShort(commit)) {
				showProgress(commit, progress, label);
			}
			commit.get();
			return Outcome.SAVED;
		} catch (ExecutionException e) {
			return e.getCause() instanceof OperationCanceledException ? Outcome.FAILED : failed(e.getCause(), label, shell, locale);
		} catch (InvocationTargetException e) {
			return failed(e.getCause(), label, shell, locale);
		} catch (InterruptedException e) {
			return Outcome.FAILED;
		}
	}

	/**
	 * Waits for as long as nobody notices. With the event loop at rest, keys that are typed meanwhile are handled afterwards; with a busy cursor
	 * they would go to a disabled window and be lost.
	 */
	private static boolean isShort(CompletableFuture<Void> commit) throws InterruptedException {
		try {
			commit.get(SHORT_MILLIS, TimeUnit.MILLISECONDS);
			return true;
		} catch (ExecutionException e) {
			return true;
		} catch (TimeoutException e) {
			return false;
		}
	}

	private static void showProgress(CompletableFuture<Void> commit, IProgressMonitor progress, String label) throws InvocationTargetException, InterruptedException {
		PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
			monitor.beginTask(Messages.bind(Messages.savingRecord, label), IProgressMonitor.UNKNOWN);
			do {
				progress.setCanceled(monitor.isCanceled());
			} while (!isShort(commit));
		});
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
