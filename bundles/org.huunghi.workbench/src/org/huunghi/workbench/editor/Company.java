package org.huunghi.workbench.editor;

import java.util.List;

import org.huunghi.repository.together.RecordLock;

/**
 * Who else is at the record of an editor, and what that means for the one who sits here.
 *
 * @param mayWrite whether the user's rights allow to change the record
 * @param mayAdminister whether the user may take others' locks off
 * @param lock on the record; null where it is free
 * @param others names of others who have it open, each once
 */
record Company(boolean mayWrite, boolean mayAdminister, RecordLock lock, List<String> others) {
	/** Nobody. */
	static final Company NONE = new Company(true, true, null, List.of());

	/** @return whether somebody else keeps the record from being changed here */
	boolean lockedByOther() {
		return lock != null && !lock.mine();
	}

	/** @return whether nothing can be changed here at the moment */
	boolean readOnly() {
		return !mayWrite || lockedByOther();
	}
}
