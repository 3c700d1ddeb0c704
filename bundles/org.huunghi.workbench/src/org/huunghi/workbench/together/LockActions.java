package org.huunghi.workbench.together;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.together.RecordLock;
import org.huunghi.repository.together.Together;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Locks records for longer, and takes such locks off; the server is asked in the background. */
public final class LockActions {
	private LockActions() {
	}

	/** Asks for a note and locks a record until it is unlocked. */
	public static void lock(Shell shell, String id, String label) {
		InputDialog dialog = new InputDialog(shell, Messages.lockTitle, Messages.bind(Messages.lockAsk, label), "", null);
		if (dialog.open() == Window.OK) {
			String note = dialog.getValue().strip();
			run(Messages.lockTitle, together -> together.lock(id, true, note));
		}
	}

	/** Gives one's own lasting lock back. */
	public static void unlock(String id) {
		run(Messages.unlockTitle, together -> together.unlock(id, true));
	}

	/** Asks, and takes somebody else's lock off. */
	public static void breakLock(Shell shell, String id, RecordLock lock) {
		String question = Messages.bind(Messages.breakAsk, LockTexts.told(lock, Locale.getDefault()), lock.user());
		if (MessageDialog.open(MessageDialog.WARNING, shell, Messages.unlockTitle, question, 0, Messages.breakButton, Messages.cancel) == 0) {
			run(Messages.unlockTitle, together -> together.breakLocks(id));
		}
	}

	private static void run(String title, Consumer<Together> work) {
		new RepositoryJob<Void>(title, (repository, monitor) -> {
			work.accept(repository.together());
			return null;
		}, done -> { }).visible().start();
	}
}
