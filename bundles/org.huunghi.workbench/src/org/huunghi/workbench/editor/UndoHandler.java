package org.huunghi.workbench.editor;

import org.eclipse.emf.common.command.Command;

/** Takes the last change of the active editor back. */
public final class UndoHandler extends StackHandler {
	@Override
	void run(RecordEditor editor) {
		editor.undo();
	}

	@Override
	boolean can(RecordEditor editor) {
		return editor.canUndo();
	}

	@Override
	Command command(RecordEditor editor) {
		return editor.stack().getUndoCommand();
	}

	@Override
	String plain() {
		return Messages.undo;
	}

	@Override
	String naming(String change) {
		return Messages.bind(Messages.undoChange, change);
	}
}
