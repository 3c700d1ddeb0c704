package org.huunghi.workbench.editor;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.form.edit.EditStack;
import org.huunghi.workbench.merge.SetAsideHandler;

/** Saves what an editor holds; where others changed the same, what stays is asked and merged first. For the UI thread. */
final class SaveFlow {
	private final RecordEditor editor;
	private final Repository repository;
	private final Editing editing;
	private final Collaboration together;
	private final MessageBar bar;
	private final MessageBar savingBar;
	private final String id;
	private int leftOut;
	private boolean running;

	/** @param bar for what is to be told, @param savingBar for a save that takes time, @param id of the record */
	SaveFlow(RecordEditor editor, Opening.Opened opened, Collaboration together, MessageBar bar, MessageBar savingBar, String id) {
		this.editor = editor;
		repository = opened.repository();
		editing = opened.editing();
		this.together = together;
		this.bar = bar;
		this.savingBar = savingBar;
		this.id = id;
	}

	private EditStack stack() {
		return editor.stack();
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}

	/** Saves. @param comment for the history. @return whether all is saved; where not, the user knows why */
	boolean save(String comment) {
		if (running) {
			// what is being stored now is all that there is; what is entered meanwhile waits
			return false;
		}
		running = true;
		HeldInput input = new HeldInput(shell(), savingBar.control(), editor.edits());
		boolean saved = false;
		try {
			saved = save(comment, input);
		} finally {
			running = false;
			input.release(saved);
		}
		return saved;
	}

	private boolean save(String comment, HeldInput input) {
		Saving.Outcome outcome = commit(comment, input);
		while (outcome == Saving.Outcome.CONFLICT && resolve(true)) {
			if (!editing.exists() || !stack().isSaveNeeded()) {
				// all is as the others had it
				showLeftOut();
				return true;
			}
			outcome = commit(comment, input);
		}
		if (outcome == Saving.Outcome.SAVED) {
			stack().saveIsDone();
			together.settled();
			editor.showState();
			showLeftOut();
		}
		return outcome == Saving.Outcome.SAVED;
	}

	private Saving.Outcome commit(String comment, HeldInput input) {
		return Saving.save(editing, repository.connection(), comment, editor.label(), input, savingBar, shell());
	}

	/** Compares what is unsaved with what others saved, and puts what the user chooses into the form. */
	void compare() {
		if (editor.flush() && resolve(false)) {
			showLeftOut();
		}
	}

	/** @return whether what is here now stands on the newest state; else nothing is changed */
	private boolean resolve(boolean saving) {
		Resolving resolving = new Resolving(new Resolving.Subject(editing, together.elsewhere(), id, editor.label(), repository.uuid(), shell()), saving);
		if (!resolving.run()) {
			return false;
		}
		leftOut += resolving.leftOut();
		together.settled();
		if (!editing.exists()) {
			editor.closeUnsaved();
		} else {
			if (editing.dirty()) {
				stack().rebase();
			} else {
				stack().flush();
			}
			editor.rebuild();
		}
		return true;
	}

	/** Says that texts were not chosen, and where they are. */
	private void showLeftOut() {
		if (leftOut > 0) {
			bar.show(Messages.bind(Messages.setAside, leftOut)).button(Messages.showSetAside, () -> SetAsideHandler.show(shell())).button(Messages.close, () -> { });
			leftOut = 0;
		}
	}
}
