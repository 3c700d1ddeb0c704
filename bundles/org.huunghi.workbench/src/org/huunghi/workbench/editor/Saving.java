package org.huunghi.workbench.editor;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Editing;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.workbench.jobs.Failures;

/** Commits what an editor changed, with progress and without holding up the event loop, and tells why that failed. */
final class Saving {
	/** How it went. */
	enum Outcome {
		SAVED,
		/** Nothing was saved, and the changes are still there; the user has been told. */
		FAILED,
		/** Nothing was saved, since others changed the same or removed the record; the user has not been told. */
		CONFLICT
	}

	private Saving() {
	}

	/**
	 * @param input holds back what is entered meanwhile
	 * @param bar says that it takes time, where it does, and lets it be cancelled
	 */
	static Outcome save(Editing editing, Connection connection, String comment, String label, HeldInput input, MessageBar bar, Shell shell) {
		if (connection.state() != ConnectionState.ONLINE) {
			return notNow(label, Messages.bind(Messages.unreachable, connection.location()), shell);
		}
		String doing = Messages.bind(Messages.savingRecord, label);
		Storing storing = new Storing(doing, monitor -> editing.save(comment, monitor));
		try (HeldInput holding = input.begin()) {
			storing.run(shell.getDisplay(), () -> bar.inform(doing).button(Messages.cancel, () -> {
				storing.cancel();
				bar.inform(doing);
			}));
			return Outcome.SAVED;
		} catch (OperationCanceledException e) {
			return Outcome.FAILED;
		} catch (RuntimeException e) {
			return failed(e, label, shell);
		} finally {
			bar.hide();
		}
	}

	private static Outcome failed(RuntimeException cause, String label, Shell shell) {
		if (cause instanceof RepositoryException refused && refused.kind() == RepositoryException.Kind.CONFLICT) {
			return Outcome.CONFLICT;
		}
		if (cause instanceof RepositoryException refused && refused.kind() == RepositoryException.Kind.UNREACHABLE) {
			return notNow(label, Failures.message(cause), shell);
		}
		Failures.log(cause);
		MessageDialog.open(MessageDialog.ERROR, shell, Messages.saveFailedTitle, Messages.bind(Messages.saveFailed, label, Failures.message(cause)), 0, Messages.close);
		return Outcome.FAILED;
	}

	/** The server is away: that passes, and until then all stays as it is. */
	private static Outcome notNow(String label, String why, Shell shell) {
		MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.notNowTitle, Messages.bind(Messages.notNow, label, why), 0, Messages.close);
		return Outcome.FAILED;
	}
}
