package org.huunghi.workbench.merge;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.RepositoryException;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.Progress;

/** Compares two sides, shows the user what a merge would bring, and merges; again where somebody changes more meanwhile. For the UI thread. */
public final class Merging {
	/** The two sides; its methods run off the UI thread. */
	public interface Work {
		/** @return what a merge would bring */
		List<RecordChange> compare(IProgressMonitor monitor);

		/** @throws RepositoryException CONFLICT where something is not decided: nothing is changed then */
		void merge(Choices choices, String comment, IProgressMonitor monitor);
	}

	private final Shell shell;
	private final MergeWords words;
	private final String repository;
	private final Work work;
	private List<RecordChange> changes = List.of();
	private PreviewDialog dialog;

	/** @param repository identity under which texts that are not chosen are set aside */
	public Merging(Shell shell, MergeWords words, String repository, Work work) {
		this.shell = shell;
		this.words = words;
		this.repository = repository;
		this.work = work;
	}

	/** @return whether it is merged; nothing is changed where not, and the user knows why */
	public boolean run() {
		RuntimeException failure;
		do {
			failure = Progress.run(monitor -> changes = work.compare(monitor));
			if (failure == null) {
				if (!ask()) {
					return false;
				}
				Choices choices = dialog.decisions().choices();
				String comment = dialog.comment();
				failure = Progress.run(monitor -> work.merge(choices, comment, monitor));
			}
		} while (failure instanceof RepositoryException refused && refused.kind() == RepositoryException.Kind.CONFLICT);
		if (failure == null) {
			done();
		} else if (!(failure instanceof OperationCanceledException)) {
			Failures.log(failure);
			Failures.show(shell, Failures.message(failure));
		}
		return failure == null;
	}

	private boolean ask() {
		if (changes.isEmpty()) {
			MessageDialog.open(MessageDialog.INFORMATION, shell, words.title(), words.nothing(), 0, Messages.close);
			return false;
		}
		PreviewDialog before = dialog;
		dialog = before == null ? PreviewDialog.of(shell, words, changes, null, words.comment())
				: PreviewDialog.of(shell, words, changes, before.decisions(), before.comment());
		return dialog.open() == Window.OK;
	}

	private void done() {
		List<SetAside> leftOut = dialog.leftOut();
		if (!leftOut.isEmpty()) {
			Job.createSystem(words.title(), (ICoreRunnable) monitor -> SetAsideTexts.of(repository).add(leftOut)).schedule();
		}
		String told = leftOut.isEmpty() ? words.done() : words.done() + "\n\n" + Messages.bind(Messages.leftOut, leftOut.size());
		MessageDialog.open(MessageDialog.INFORMATION, shell, words.title(), told, 0, Messages.close);
	}
}
