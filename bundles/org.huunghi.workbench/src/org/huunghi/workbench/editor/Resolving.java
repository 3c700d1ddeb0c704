package org.huunghi.workbench.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Editing;
import org.huunghi.repository.RepositoryException;
import org.huunghi.union.merge.Choices;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.Progress;
import org.huunghi.workbench.merge.Conflict;
import org.huunghi.workbench.merge.ConflictDialog;
import org.huunghi.workbench.merge.Decisions;
import org.huunghi.workbench.merge.SetAside;
import org.huunghi.workbench.merge.SetAsideTexts;

/** Asks what stays where others changed what is unsaved in an editor, and merges it. For the UI thread, which it never holds up. */
final class Resolving {
	/** What is worked on. @param repository identity of the repository, under which texts are set aside */
	record Subject(Editing editing, Elsewhere elsewhere, String recordId, String label, String repository, Shell shell) {
	}

	private final Subject subject;
	private final boolean saving;
	private final Locale locale = Locale.getDefault();
	private Conflict conflict;
	private Decisions decisions;
	private List<SetAside> leftOut = List.of();

	/** @param saving whether the record is saved afterwards */
	Resolving(Subject subject, boolean saving) {
		this.subject = subject;
		this.saving = saving;
	}

	/** @return how many texts were not chosen; they are set aside */
	int leftOut() {
		return leftOut.size();
	}

	/** Asks and merges, again where others change more meanwhile. @return whether it is merged: nothing is changed where not */
	boolean run() {
		RuntimeException failure;
		do {
			failure = Progress.run(monitor -> compare());
			if (failure == null) {
				boolean ask = !saving || conflict.needsChoice();
				if (ask && !ask()) {
					return false;
				}
				Choices choices = ask ? decisions.choices() : Choices.NONE;
				failure = Progress.run(monitor -> merge(choices));
			}
		} while (isConflict(failure));
		if (failure != null) {
			Failures.log(failure);
			MessageDialog.open(MessageDialog.ERROR, subject.shell, Messages.saveFailedTitle,
					Messages.bind(Messages.saveFailed, subject.label, Failures.message(failure)), 0, Messages.close);
			return false;
		}
		keepAside();
		return true;
	}

	private void compare() {
		conflict = new Conflict(subject.recordId, subject.label, subject.editing.conflict(locale), subject.elsewhere.others());
	}

	private boolean ask() {
		ConflictDialog dialog = ConflictDialog.about(subject.shell, conflict, saving, decisions);
		boolean chosen = dialog.open() == Window.OK;
		decisions = dialog.decisions();
		leftOut = chosen ? dialog.leftOut() : List.of();
		return chosen;
	}

	private void merge(Choices choices) {
		subject.editing.resolve(choices);
		if (subject.editing.exists()) {
			Preloading.touch(subject.editing.record(), locale);
		}
	}

	private static boolean isConflict(RuntimeException failure) {
		return failure instanceof RepositoryException refused && refused.kind() == RepositoryException.Kind.CONFLICT;
	}

	private void keepAside() {
		if (!leftOut.isEmpty()) {
			List<SetAside> texts = leftOut;
			Job.createSystem(Messages.keepingAside, (ICoreRunnable) monitor -> SetAsideTexts.of(subject.repository).add(texts)).schedule();
		}
	}
}
