package org.huunghi.workbench.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the editor of a record. Unlike the workbench's own command it leaves the fields open meanwhile, so that one can type on. */
public final class SaveHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RecordEditor editor) {
			editor.save(null);
		}
		return null;
	}
}
