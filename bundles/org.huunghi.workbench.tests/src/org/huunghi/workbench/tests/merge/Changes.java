package org.huunghi.workbench.tests.merge;

import java.util.List;
import java.util.Objects;

import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.FieldChange;
import org.huunghi.union.merge.RecordChange;

/** Makes changes as comparing makes them. */
final class Changes {
	private Changes() {
	}

	static FieldChange field(String label, String before, String mine, String theirs) {
		boolean byMe = !Objects.equals(before, mine);
		boolean byThem = !Objects.equals(before, theirs);
		boolean conflict = byMe && byThem && !Objects.equals(mine, theirs);
		return new FieldChange(label + '|' + before + '|' + mine + '|' + theirs, "", label, label, before, mine, theirs, conflict ? null : byMe ? mine : theirs, byMe,
				byThem, conflict, true);
	}

	static RecordChange changed(String id, FieldChange... fields) {
		return record(id, ChangeKind.CHANGED, ChangeKind.CHANGED, false, null, fields);
	}

	static RecordChange record(String id, ChangeKind mine, ChangeKind theirs, boolean conflict, String decidedBy, FieldChange... fields) {
		return new RecordChange(id, id, "Person", "Người " + id, "Sổ nhân sự", mine, theirs, conflict, decidedBy, List.of(fields));
	}
}
