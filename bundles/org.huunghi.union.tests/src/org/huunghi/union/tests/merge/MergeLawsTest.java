package org.huunghi.union.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.union.Award;
import org.huunghi.union.Person;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.ObjectAccess;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.union.merge.Versions;
import org.huunghi.union.tests.Make;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every merge, whatever the two sides did; both where a store knows parts by keys, and where they are told by what they say. */
class MergeLawsTest {
	@Provide
	Arbitrary<List<Edit>> edits() {
		return Combinators.combine(Arbitraries.of(Edit.Kind.class), Arbitraries.integers().between(0, 11), Arbitraries.integers().between(0, 11)).as(Edit::new).list()
				.ofMaxSize(7);
	}

	private static World start() {
		Register documents = Make.make("DocumentRegister", "id", "documents");
		for (int i = 0; i < 3; i++) {
			documents.getRecords().add(Make.make("Document", "id", "d" + i, "number", i + "-QĐ"));
		}
		Register persons = Make.make("PersonRegister", "id", "persons");
		Register awards = Make.make("AwardRegister", "id", "awards");
		Award award = Make.make("Award", "id", "award");
		for (int i = 0; i < 4; i++) {
			Person person = Make.person("Người " + i, "id", "p" + i, "phone", "0" + i);
			person.getNames().add(Edit.name("ຄົນ " + i, 0));
			person.getNames().add(Edit.name("Bí danh " + i, 1));
			person.getAppointments().add(Make.make("Appointment", "id", "a" + i, "decision", documents.getRecords().get(i % 3)));
			var source = UnionFactory.eINSTANCE.createSource();
			source.setDocument((org.huunghi.union.Document) documents.getRecords().get(i % 3));
			person.getSources().add(source);
			persons.getRecords().add(person);
			award.getPersons().add(person);
		}
		awards.getRecords().add(award);
		Union union = Make.union(documents, persons, awards);
		union.setId("union");
		return new World(union);
	}

	private static World changed(World before, List<Edit> edits, String side) {
		World changed = before.copy();
		edits.forEach(edit -> edit.apply(changed, side));
		return changed;
	}

	private static Merge merge(World before, World mine, World theirs, ObjectAccess access) {
		return Merge.of(new Versions<>(before.root, mine.root, theirs.root), access);
	}

	/** Merges into their world. */
	private static World merged(World before, World mine, World theirs, Choice choice, boolean keys) {
		World result = theirs.copy();
		merge(before, mine, result, keys ? World.stored(before, mine, result) : ObjectAccess.PLAIN).apply(choice == null ? Choices.NONE : Choices.all(choice), result);
		return result;
	}

	private static List<String> conflicts(Merge merge) {
		return merge.changes(Locale.ENGLISH).stream().filter(RecordChange::needsChoice).map(RecordChange::toString).toList();
	}

	@Property
	void whereOnlyTheyChangedTheResultIsTheirs(@ForAll("edits") List<Edit> edits, @ForAll boolean keys) {
		World before = start();
		World theirs = changed(before, edits, "t");
		assertEquals(theirs.toString(), merged(before, before.copy(), theirs, null, keys).toString());
	}

	@Property
	void whereOnlyIChangedTheResultIsMine(@ForAll("edits") List<Edit> edits, @ForAll boolean keys) {
		World before = start();
		World mine = changed(before, edits, "m");
		assertEquals(mine.toString(), merged(before, mine, before, null, keys).toString());
	}

	@Property
	void whatBothDidAlikeIsNoConflict(@ForAll("edits") List<Edit> edits, @ForAll boolean keys) {
		World before = start();
		World same = changed(before, edits, "s");
		assertEquals(same.toString(), merged(before, same.copy(), same, null, keys).toString());
	}

	@Property
	void withoutConflictsItIsTheSameWhoeverMerges(@ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other) {
		World before = start();
		World mine = changed(before, one, "m");
		World theirs = changed(before, other, "t");
		List<String> conflicts = conflicts(merge(before, mine, theirs, World.stored(before, mine, theirs)));
		List<String> turned = conflicts(merge(before, theirs, mine, World.stored(before, mine, theirs)));
		assertEquals(conflicts.size(), turned.size(), () -> conflicts + "\n" + turned);
		if (conflicts.isEmpty()) {
			assertEquals(merged(before, mine, theirs, null, true).words(), merged(before, theirs, mine, null, true).words());
		}
	}

	@Property
	void whatEitherSideWroteIsInTheResultOrInAConflict(@ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other, @ForAll Choice choice,
			@ForAll boolean keys) {
		World before = start();
		World mine = changed(before, one, "m");
		World theirs = changed(before, other, "t");
		Set<String> kept = new HashSet<>(merged(before, mine, theirs, choice, keys).words());
		Merge merge = merge(before, mine, theirs, keys ? World.stored(before, mine, theirs) : ObjectAccess.PLAIN);
		String told = conflicts(merge).isEmpty() ? "" : merge.changes(Locale.ENGLISH).toString().toLowerCase(Locale.ROOT);
		for (World side : List.of(mine, theirs)) {
			boolean chosen = (side == mine) == (choice == Choice.MINE);
			List<String> lost = new ArrayList<>(side.words());
			lost.removeAll(before.words());
			lost.removeIf(word -> word.endsWith("=") || kept.contains(word) || !chosen && told.contains(word.replace("#", "").toLowerCase(Locale.ROOT)));
			assertEquals(List.of(), lost, () -> (side == mine ? "mine" : "theirs") + " lost something; told was " + told);
		}
	}

	/**
	 * Where theirs was chosen, the result may look as if they had left alone what both had moved: then mine, merged again, is right to move it. So the
	 * law is about what was merged without such a choice.
	 */
	@Property
	void doneAgainItChangesNothing(@ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other, @ForAll Choice choice, @ForAll boolean keys) {
		World before = start();
		World mine = changed(before, one, "m");
		World theirs = changed(before, other, "t");
		Assume.that(choice == Choice.MINE || conflicts(merge(before, mine, theirs, keys ? World.stored(before, mine, theirs) : ObjectAccess.PLAIN)).isEmpty());
		World once = merged(before, mine, theirs, choice, keys);
		World twice = merged(before, mine, once, choice, keys);
		assertEquals(once.toString(), twice.toString());
	}

	@Property
	void whereMineIsChosenNoConflictIsLeft(@ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other) {
		World before = start();
		World mine = changed(before, one, "m");
		World theirs = changed(before, other, "t");
		World merged = merged(before, mine, theirs, Choice.MINE, true);
		assertEquals(List.of(), conflicts(merge(before, mine, merged, World.stored(before, mine, merged))));
	}

	@Example
	void whatComesBackStandsWhereItsSideHadMovedIt() {
		whereMineIsChosenNoConflictIsLeft(List.of(new Edit(Edit.Kind.ORDER, 2, 0), new Edit(Edit.Kind.PHONE, 2, 1), new Edit(Edit.Kind.ADD_PERSON, 0, 3)),
				List.of(new Edit(Edit.Kind.ORDER, 1, 2), new Edit(Edit.Kind.REMOVE_PERSON, 0, 0)));
	}
}
