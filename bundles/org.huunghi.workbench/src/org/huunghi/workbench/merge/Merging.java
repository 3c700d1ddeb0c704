package org.huunghi.workbench.merge;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
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

		/**
		 * @return what was left out since the user may not change it
		 * @throws RepositoryException CONFLICT where something is not decided: nothing is changed then
		 */
		List<RecordChange> merge(Choices choices, String comment, IProgressMonitor monitor);

		/** @return the connection over which it is merged */
		Connection connection();

		/** @return text of a button that merges where there is nothing to merge, since that brings something the other way; null for none */
		default String refresh() {
			return null;
		}
	}

	private static final long POLL_NANOS = 100_000_000;
	private static final String PARAGRAPH = "\n\n";
	/** So many records are named in a message. */
	private static final int NAMED = 5;

	private final Shell shell;
	private final MergeWords words;
	private final String repository;
	private final Work work;
	private List<RecordChange> changes = List.of();
	private List<RecordChange> notAllowed = List.of();
	private PreviewDialog dialog;
	private Choices choices = Choices.NONE;
	private String comment;

	/** @param repository identity under which texts that are not chosen are set aside */
	public Merging(Shell shell, MergeWords words, String repository, Work work) {
		this.shell = shell;
		this.words = words;
		this.repository = repository;
		this.work = work;
		comment = words.comment();
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
				failure = merge();
			}
		} while (is(failure, Kind.CONFLICT));
		if (failure == null) {
			done();
		} else if (!(failure instanceof OperationCanceledException)) {
			Failures.log(failure);
			Failures.show(shell, Failures.message(failure));
		}
		return failure == null;
	}

	/** A line that breaks is repaired: what was chosen is kept until the user gives up. */
	private RuntimeException merge() {
		RuntimeException failure = Progress.run(monitor -> notAllowed = work.merge(choices, comment, monitor));
		while (is(failure, Kind.UNREACHABLE) && again(failure)) {
			failure = Progress.run(monitor -> {
				awaitLine(monitor);
				notAllowed = work.merge(choices, comment, monitor);
			});
		}
		return is(failure, Kind.UNREACHABLE) ? new OperationCanceledException() : failure;
	}

	/** The connection comes back by itself, however long that takes; the user need not try at the right moment. */
	private void awaitLine(IProgressMonitor monitor) {
		Connection connection = work.connection();
		monitor.beginTask(Messages.bind(Messages.awaitingLine, connection.location()), IProgressMonitor.UNKNOWN);
		while (connection.state() == ConnectionState.RECONNECTING) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			LockSupport.parkNanos(POLL_NANOS);
		}
	}

	private static boolean is(RuntimeException failure, Kind kind) {
		return failure instanceof RepositoryException refused && refused.kind() == kind;
	}

	private boolean again(RuntimeException failure) {
		return MessageDialog.open(MessageDialog.WARNING, shell, words.title(), Messages.bind(Messages.lineBroken, Failures.message(failure)), 0,
				Messages.tryAgain, Messages.cancel) == 0;
	}

	private boolean ask() {
		if (changes.isEmpty()) {
			return askWithNothing();
		}
		PreviewDialog before = dialog;
		dialog = PreviewDialog.of(shell, words, changes, before == null ? null : before.decisions(), comment);
		boolean agreed = dialog.open() == Window.OK;
		choices = dialog.decisions().choices();
		comment = dialog.comment();
		return agreed;
	}

	private boolean askWithNothing() {
		choices = Choices.NONE;
		if (work.refresh() == null) {
			MessageDialog.open(MessageDialog.INFORMATION, shell, words.title(), words.nothing(), 0, Messages.close);
			return false;
		}
		return MessageDialog.open(MessageDialog.INFORMATION, shell, words.title(), words.nothing(), 0, work.refresh(), Messages.close) == 0;
	}

	private void done() {
		List<SetAside> leftOut = dialog == null ? List.of() : dialog.leftOut();
		if (!leftOut.isEmpty()) {
			Job.createSystem(words.title(), (ICoreRunnable) monitor -> SetAsideTexts.of(repository).add(leftOut)).schedule();
		}
		StringBuilder told = new StringBuilder(words.done().apply(changes.size() - notAllowed.size()));
		if (!notAllowed.isEmpty()) {
			String named = notAllowed.stream().limit(NAMED).map(RecordChange::label).collect(Collectors.joining(", "));
			told.append(PARAGRAPH).append(Messages.bind(Messages.notAllowed, notAllowed.size(), notAllowed.size() <= NAMED ? named : named + ", …"));
		}
		if (!leftOut.isEmpty()) {
			told.append(PARAGRAPH).append(Messages.bind(Messages.leftOut, leftOut.size()));
		}
		MessageDialog.open(MessageDialog.INFORMATION, shell, words.title(), told.toString(), 0, Messages.close);
	}
}
