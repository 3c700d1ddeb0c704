package org.huunghi.workbench.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;

/** Drops all changes of the active editor that are not saved, after asking. */
public final class RevertHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		RecordEditor editor = StackHandler.active();
		if (editor != null && MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), editor.label(), Messages.revertQuestion, 0,
				Messages.revert, Messages.cancel) == 0) {
			editor.reload();
		}
		return null;
	}

	@Override
	public boolean isEnabled() {
		RecordEditor editor = StackHandler.active();
		return editor != null && editor.isDirty();
	}
}
