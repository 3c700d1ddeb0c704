package org.huunghi.workbench.editor;

import org.eclipse.emf.common.command.Command;

/** Does the change that was undone last in the active editor again. */
public final class RedoHandler extends StackHandler {
	@Override
	void run(RecordEditor editor) {
		editor.redo();
	}

	@Override
	boolean can(RecordEditor editor) {
		return editor.stack().canRedo();
	}

	@Override
	Command command(RecordEditor editor) {
		return editor.stack().getRedoCommand();
	}

	@Override
	String plain() {
		return Messages.redo;
	}

	@Override
	String naming(String change) {
		return Messages.bind(Messages.redoChange, change);
	}
}
