package org.huunghi.workbench.jobs;

import java.util.Locale;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.RepositoryException;
import org.huunghi.text.locale.Explained;
import org.huunghi.union.xmi.XmiException;
import org.huunghi.workbench.Messages;

/** Tells the user, in one line, what went wrong. */
public final class Failures {
	private Failures() {
	}

	/** Writes a failure that nobody expected to the log; what is refused with a message is no news for it. */
	public static void log(Throwable failure) {
		if (!(failure instanceof RepositoryException || failure.getCause() instanceof XmiException || failure instanceof Explained
				|| failure.getCause() instanceof Explained)) {
			ILog.of(Failures.class).error(message(failure), failure);
		}
	}

	/** @return the message of a failure in the language of the interface */
	public static String message(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (cause instanceof RepositoryException known) {
			return known.message(Locale.getDefault());
		}
		if (cause instanceof XmiException known) {
			String at = known.line() > 0 ? known.fileName() + ':' + known.line() + ": " : "";
			return at + known.message(Locale.getDefault());
		}
		if (cause instanceof Explained known) {
			return known.message(Locale.getDefault());
		}
		return Messages.bind(Messages.Failure_unexpected, cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
	}

	/** Shows a failure in a dialog. For the UI thread. */
	public static void show(Throwable failure) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		show(window == null ? null : window.getShell(), message(failure));
	}

	/** Shows a message of failure over a shell. For the UI thread. */
	public static void show(Shell shell, String message) {
		new MessageDialog(shell, Messages.Failure_title, null, message, MessageDialog.ERROR, 0, Messages.Button_ok).open();
	}
}
