package org.huunghi.workbench.tests.merge;

import static org.huunghi.workbench.tests.merge.Changes.changed;
import static org.huunghi.workbench.tests.merge.Changes.field;
import static org.huunghi.workbench.tests.merge.Changes.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.FieldChange;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.workbench.merge.Decisions;
import org.huunghi.workbench.merge.LeftOut;
import org.huunghi.workbench.merge.Line;
import org.huunghi.workbench.merge.Line.Group;
import org.huunghi.workbench.merge.Lines;
import org.huunghi.workbench.merge.SetAside;
import org.huunghi.workbench.merge.Sides;
import org.junit.jupiter.api.Test;

/** Changes stand in a tree in which one chooses, and what is not chosen is known. */
class DecisionsTest {
	private static final FieldChange PHONE = field("phone", "1", "2", "3");
	private static final FieldChange EMAIL = field("email", null, "a@b", null);
	private static final Sides SIDES = Sides.ofPeople("Bình");

	private static Line line(List<Line> roots, FieldChange field) {
		return roots.stream().flatMap(root -> root.children().stream()).filter(line -> line.field() == field).findFirst().orElseThrow();
	}

	@Test
	void theOpenRecordsFieldsStandInTheGroupsThemselves() {
		List<Line> roots = Lines.ofConflict(List.of(changed("p", PHONE, EMAIL), changed("part", field("note", "x", "y", "z"))), "p");
		assertEquals(List.of(Group.TO_CHOOSE, Group.BY_ITSELF), roots.stream().map(Line::group).toList());
		assertEquals(PHONE, roots.get(0).children().get(0).field());
		assertEquals("part", roots.get(0).children().get(1).record().id());
		assertEquals(EMAIL, roots.get(1).children().get(0).field());
	}

	@Test
	void aPreviewGroupsByWhatMySideDid() {
		RecordChange added = record("new", ChangeKind.ADDED, ChangeKind.UNCHANGED, false, null);
		RecordChange removed = record("old", ChangeKind.REMOVED, ChangeKind.UNCHANGED, false, null);
		List<Line> roots = Lines.ofPreview(List.of(added, changed("p", EMAIL), removed));
		assertEquals(List.of(Group.ADDED, Group.CHANGED, Group.REMOVED), roots.stream().map(Line::group).toList());
		assertEquals(0, new Decisions(roots).open());
	}

	@Test
	void aRemovedRecordIsOneChoiceWithAllInIt() {
		RecordChange whole = record("p", ChangeKind.CHANGED, ChangeKind.REMOVED, true, null, PHONE);
		RecordChange inner = record("part", ChangeKind.CHANGED, ChangeKind.REMOVED, true, "p", field("note", "x", "y", null));
		List<Line> roots = Lines.ofConflict(List.of(whole, inner), "p");
		Decisions decisions = new Decisions(roots);
		assertEquals(1, decisions.open());
		decisions.chooseAll(Choice.THEIRS);
		assertEquals(0, decisions.open());
		assertEquals(Choice.THEIRS, decisions.choices().of(whole).orElseThrow());
		assertEquals(List.of("2", "y"), LeftOut.of(roots, decisions, SIDES).stream().map(SetAside::text).toList());
	}

	@Test
	void aWrittenTextLeavesBothOut() {
		List<Line> roots = Lines.ofConflict(List.of(changed("p", PHONE)), "p");
		Decisions decisions = new Decisions(roots);
		Line phone = line(roots, PHONE);
		decisions.write(phone, "2, 3");
		assertTrue(decisions.written(phone));
		assertEquals("2, 3", decisions.result(phone));
		assertEquals(List.of("2", "3"), LeftOut.of(roots, decisions, SIDES).stream().map(SetAside::text).toList());
		decisions.write(phone, "3");
		assertFalse(decisions.written(phone));
		assertEquals(Choice.THEIRS, decisions.of(phone));
		assertEquals(List.of("2"), LeftOut.of(roots, decisions, SIDES).stream().map(SetAside::text).toList());
	}

	@Test
	void decisionsHoldForTheSameValuesOnly() {
		List<Line> roots = Lines.ofConflict(List.of(changed("p", PHONE)), "p");
		Decisions first = new Decisions(roots);
		first.chooseAll(Choice.MINE);
		Decisions same = new Decisions(Lines.ofConflict(List.of(changed("p", PHONE)), "p"));
		same.keep(first);
		assertEquals(0, same.open());
		FieldChange other = field("phone", "1", "2", "4");
		List<Line> later = Lines.ofConflict(List.of(changed("p", other)), "p");
		Decisions next = new Decisions(later);
		next.keep(first);
		assertEquals(1, next.open());
		assertNull(next.of(line(later, other)));
	}
}
