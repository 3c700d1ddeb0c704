package org.huunghi.workbench.merge;

import java.util.List;

import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.RecordChange;

/**
 * Two people changed the same record: what is unsaved in an editor, beside what was saved elsewhere meanwhile.
 *
 * @param recordId of the record in the editor
 * @param label what it is called
 * @param changes of the record and what lies in it
 * @param others who changed it and when, as far as that is known
 */
public record Conflict(String recordId, String label, List<RecordChange> changes, Others others) {
	/** @return whether anything is to be chosen */
	public boolean needsChoice() {
		return changes.stream().anyMatch(RecordChange::needsChoice);
	}

	/** @return whether the others removed the record itself */
	public boolean removed() {
		return changes.stream().anyMatch(change -> change.id().equals(recordId) && change.theirs() == ChangeKind.REMOVED);
	}
}
