package org.huunghi.workbench.together;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.repository.together.RecordLock;

/** Takes the lock off the record that is selected or open: one's own, or as an administrator somebody else's. */
public final class UnlockHandler extends RecordHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		RecordTarget target = target(event.getApplicationContext());
		RecordLock lock = target == null ? null : RecordMarks.instance().of(target.id()).lock();
		if (lock != null && lock.mine()) {
			LockActions.unlock(target.id());
		} else if (lock != null) {
			LockActions.breakLock(HandlerUtil.getActiveShell(event), target.id(), lock);
		}
		return null;
	}

	@Override
	boolean applies(RecordMark mark) {
		return mark.locked() && (mark.lock().mine() || RecordMarks.instance().mayAdminister());
	}
}
