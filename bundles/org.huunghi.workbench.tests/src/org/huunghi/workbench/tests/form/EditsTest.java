package org.huunghi.workbench.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.huunghi.union.Gender;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.editor.Comments;
import org.huunghi.workbench.form.edit.Edits;
import org.junit.jupiter.api.Test;

/** Changes of a form can be undone, know whether they are saved, and name themselves. */
class EditsTest {
	private static final UnionPackage MODEL = UnionPackage.eINSTANCE;
	private final Edits edits = new Edits(Locale.forLanguageTag("vi"));
	private final Person person = UnionFactory.eINSTANCE.createPerson();

	@Test
	void typingIsOneChange() {
		for (String typed : List.of("T", "Th", "Thá", "Thái")) {
			edits.type(person, MODEL.getPerson_Ethnicity(), typed);
		}
		edits.stack().undo();
		assertNull(person.getEthnicity());
		assertFalse(edits.stack().canUndo());
		edits.stack().redo();
		assertEquals("Thái", person.getEthnicity());
	}

	@Test
	void whatIsTypedAfterSavingIsAChangeOfItsOwn() {
		edits.type(person, MODEL.getPerson_Ethnicity(), "Th");
		edits.stack().saveIsDone();
		assertFalse(edits.stack().isSaveNeeded());
		edits.type(person, MODEL.getPerson_Ethnicity(), "Thái");
		assertTrue(edits.stack().isSaveNeeded());
		edits.stack().undo();
		assertEquals("Th", person.getEthnicity());
		assertFalse(edits.stack().isSaveNeeded());
	}

	@Test
	void settingTheSameValueIsNoChange() {
		edits.set(person, MODEL.getPerson_Gender(), Gender.UNKNOWN);
		edits.type(person, MODEL.getPerson_Ethnicity(), null);
		assertFalse(edits.stack().canUndo());
	}

	@Test
	void listsCanBeUndone() {
		Name first = UnionFactory.eINSTANCE.createName();
		Name second = UnionFactory.eINSTANCE.createName();
		edits.add(person, MODEL.getNamed_Names(), first, -1);
		edits.add(person, MODEL.getNamed_Names(), second, 0);
		assertEquals(List.of(second, first), person.getNames());
		edits.move(person, MODEL.getNamed_Names(), second, 1);
		assertEquals(List.of(first, second), person.getNames());
		edits.remove(person, MODEL.getNamed_Names(), List.of(first));
		edits.stack().undo();
		edits.stack().undo();
		assertEquals(List.of(second, first), person.getNames());
	}

	@Test
	void theUnsavedChangesAreNamedOnceEach() {
		edits.set(person, MODEL.getPerson_Gender(), Gender.FEMALE);
		edits.stack().saveIsDone();
		edits.set(person, MODEL.getPerson_Gender(), Gender.MALE);
		edits.type(person, MODEL.getPerson_Ethnicity(), "Thái");
		edits.set(person, MODEL.getPerson_Gender(), Gender.FEMALE);
		assertEquals(2, edits.stack().unsavedLabels().size(), edits.stack().unsavedLabels().toString());
		edits.stack().undo();
		edits.stack().undo();
		assertEquals(1, edits.stack().unsavedLabels().size());
	}

	@Test
	void theCommentNamesTheRecordAndAFewChanges() {
		String comment = Comments.of("Tống Thanh Hải", List.of("Ngày sinh"));
		assertTrue(comment.contains("Tống Thanh Hải: Ngày sinh"), comment);
		String many = Comments.of("X", List.of("a", "b", "c", "d", "e"));
		assertTrue(many.endsWith("…") && !many.contains("e,") && many.contains("d"), many);
	}

	@Test
	void whatIsGroupedIsUndoneAsOne() {
		edits.group("Nhập tệp", () -> {
			edits.set(person, MODEL.getPerson_Gender(), Gender.FEMALE);
			edits.type(person, MODEL.getPerson_Ethnicity(), "Lào");
			edits.group("trong đó", () -> edits.add(person, MODEL.getNamed_Names(), UnionFactory.eINSTANCE.createName(), -1));
		});
		assertEquals(List.of("Nhập tệp"), edits.stack().unsavedLabels());
		edits.stack().undo();
		assertFalse(edits.stack().isSaveNeeded());
		assertEquals(Gender.UNKNOWN, person.getGender());
		assertNull(person.getEthnicity());
		assertEquals(List.of(), person.getNames());
		edits.stack().redo();
		assertEquals(Gender.FEMALE, person.getGender());
		assertEquals("Lào", person.getEthnicity());
		assertEquals(1, person.getNames().size());
	}

	@Test
	void aGroupThatFailsLeavesNothing() {
		IllegalStateException failure = new IllegalStateException();
		assertSame(failure, assertThrows(IllegalStateException.class, () -> edits.group("Nhập tệp", () -> {
			edits.set(person, MODEL.getPerson_Gender(), Gender.FEMALE);
			throw failure;
		})));
		assertEquals(Gender.UNKNOWN, person.getGender());
		assertFalse(edits.stack().canUndo());
		edits.set(person, MODEL.getPerson_Gender(), Gender.MALE);
		assertTrue(edits.stack().canUndo());
	}

	@Test
	void anEmptyGroupIsNoChange() {
		edits.group("Nhập tệp", () -> edits.set(person, MODEL.getPerson_Gender(), Gender.UNKNOWN));
		assertFalse(edits.stack().canUndo());
	}

	@Test
	void whatWasMergedIsStillToBeSavedButNotToBeUndone() {
		edits.set(person, MODEL.getPerson_Gender(), Gender.MALE);
		edits.stack().rebase();
		assertTrue(edits.stack().isSaveNeeded());
		assertFalse(edits.stack().canUndo());
		assertEquals(1, edits.stack().unsavedLabels().size());
		edits.set(person, MODEL.getPerson_Ethnicity(), "Thái");
		assertEquals(2, edits.stack().unsavedLabels().size());
		edits.stack().undo();
		assertTrue(edits.stack().isSaveNeeded());
		edits.stack().saveIsDone();
		assertFalse(edits.stack().isSaveNeeded());
	}

	@Test
	void theStackKnowsWhatItChanges() {
		Name name = UnionFactory.eINSTANCE.createName();
		edits.add(person, MODEL.getNamed_Names(), name, -1);
		edits.type(person, MODEL.getPerson_Ethnicity(), "Thái");
		assertTrue(edits.stack().touches(person, MODEL.getNamed_Names()));
		assertTrue(edits.stack().touches(person, MODEL.getPerson_Ethnicity()));
		assertFalse(edits.stack().touches(person, MODEL.getPerson_Gender()));
		edits.stack().saveIsDone();
		assertFalse(edits.stack().touches(person, MODEL.getPerson_Ethnicity()));
	}

	@Test
	void changesAreRefusedWhileSomebodyElseHasTheRecord() {
		int[] told = { 0 };
		edits.refuse(() -> told[0]++);
		edits.set(person, MODEL.getPerson_Gender(), Gender.MALE);
		edits.type(person, MODEL.getPerson_Ethnicity(), "T");
		edits.group("nhóm", () -> edits.set(person, MODEL.getPerson_Ethnicity(), "x"));
		assertEquals(3, told[0]);
		assertEquals(Gender.UNKNOWN, person.getGender());
		assertNull(person.getEthnicity());
		edits.refuse(null);
		edits.set(person, MODEL.getPerson_Gender(), Gender.MALE);
		assertEquals(Gender.MALE, person.getGender());
	}
}
