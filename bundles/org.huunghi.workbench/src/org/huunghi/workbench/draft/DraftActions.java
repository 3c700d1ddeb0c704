package org.huunghi.workbench.draft;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.draft.Draft;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.workbench.connection.Destination;
import org.huunghi.workbench.connection.Switching;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.Progress;
import org.huunghi.workbench.merge.MergeWords;
import org.huunghi.workbench.merge.Merging;
import org.huunghi.workbench.merge.Sides;

/** What can be done with drafts, each with progress and without holding up the event loop. For the UI thread. */
final class DraftActions {
	private final Shell shell;
	private final Repository main;

	/** @param shell over which the user is asked, @param main the repository of the drafts */
	DraftActions(Shell shell, Repository main) {
		this.shell = shell;
		this.main = main;
	}

	/** Takes the workbench into a draft. */
	void open(Draft draft) {
		if (!DraftSession.instance().shows(draft)) {
			go(new DraftDestination(draft, main));
		}
	}

	/** Takes the workbench out of the draft that it shows. */
	void back() {
		go(new MainDestination(main));
	}

	private void go(Destination destination) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(new Switching(destination, shell.getDisplay(), null));
		} catch (InvocationTargetException e) {
			Failures.log(e.getCause());
			Failures.show(shell, Failures.message(e.getCause()));
		} catch (InterruptedException e) {
			// The user wanted it so.
		}
	}

	/** Shows what the draft would bring, and brings it. */
	void merge(Draft draft) {
		if (DraftSession.instance().shows(draft) && !PlatformUI.getWorkbench().saveAllEditors(true)) {
			return;
		}
		MergeWords words = new MergeWords(Messages.mergeTitle, Messages.bind(Messages.mergeMessage, draft.name()), Messages.mergeButton,
				Messages.bind(Messages.mergeComment, draft.name()), Messages.bind(Messages.mergeNothing, draft.name()),
				records -> Messages.bind(Messages.mergeDone, draft.name(), records),
				Sides.named(Messages.before, Messages.draft, Messages.main));
		new Merging(shell, words, main.uuid(), new Merging.Work() {
			@Override
			public List<RecordChange> compare(IProgressMonitor monitor) {
				return main.drafts().compare(draft, Locale.getDefault(), monitor);
			}

			@Override
			public List<RecordChange> merge(Choices choices, String comment, IProgressMonitor monitor) {
				return main.drafts().merge(draft, choices, comment, monitor);
			}

			@Override
			public Connection connection() {
				return main.connection();
			}
		}).run();
	}

	/** Asks, and closes a draft for good. @return whether it is closed */
	boolean discard(Draft draft) {
		if (MessageDialog.open(MessageDialog.WARNING, shell, Messages.discardTitle, Messages.bind(Messages.discardAsk, draft.name()), 0, Messages.discardButton,
				Messages.cancel) != 0) {
			return false;
		}
		if (DraftSession.instance().shows(draft)) {
			back();
			if (DraftSession.instance().shows(draft)) {
				return false;
			}
		}
		RuntimeException failure = Progress.run(monitor -> main.drafts().close(draft));
		if (failure != null) {
			Failures.log(failure);
			Failures.show(shell, Failures.message(failure));
		}
		return failure == null;
	}

	/** Asks for a name, and makes a draft of the present state. @return whether it is made */
	boolean create() {
		NewDraftDialog dialog = new NewDraftDialog(shell);
		while (dialog.open() == org.eclipse.jface.window.Window.OK) {
			String name = dialog.name();
			String note = dialog.note();
			RuntimeException failure = Progress.run(monitor -> main.drafts().create(name, note));
			if (failure == null) {
				return true;
			}
			Failures.log(failure);
			Failures.show(shell, Failures.message(failure));
		}
		return false;
	}
}
