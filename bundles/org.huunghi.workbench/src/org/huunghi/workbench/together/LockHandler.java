package org.huunghi.workbench.together;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Locks the record that is selected or open until it is unlocked. */
public final class LockHandler extends RecordHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		RecordTarget target = target(event.getApplicationContext());
		if (target != null) {
			LockActions.lock(HandlerUtil.getActiveShell(event), target.id(), target.label());
		}
		return null;
	}

	@Override
	boolean applies(RecordMark mark) {
		return !mark.locked();
	}
}
