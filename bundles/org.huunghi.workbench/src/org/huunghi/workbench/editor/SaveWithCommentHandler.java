package org.huunghi.workbench.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

/** Saves the active editor under a comment that the user words. */
public final class SaveWithCommentHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		RecordEditor editor = StackHandler.active();
		if (editor != null) {
			InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.commentTitle, Messages.commentText, editor.defaultComment(),
					text -> text.isBlank() ? Messages.commentMissing : null);
			if (dialog.open() == Window.OK) {
				editor.save(dialog.getValue().strip());
			}
		}
		return null;
	}

	@Override
	public boolean isEnabled() {
		RecordEditor editor = StackHandler.active();
		return editor != null && editor.isDirty();
	}
}
