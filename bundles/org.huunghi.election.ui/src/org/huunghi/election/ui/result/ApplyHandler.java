package org.huunghi.election.ui.result;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.huunghi.election.Election;
import org.huunghi.workbench.page.OpenRecordEditor;

/** Applies the result of the election that is open to the union's personnel. */
public final class ApplyHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		OpenRecordEditor.active().filter(editor -> editor.record() instanceof Election).ifPresent(editor -> new Applying(editor).ask());
		return null;
	}
}
