package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.draft.Draft;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.FieldChange;
import org.huunghi.union.merge.RecordChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts: nobody outside sees what is done in one, until it is merged. */
public abstract class DraftContract extends Contract {
	private static final UnionFactory NEW = UnionFactory.eINSTANCE;
	private static final Locale VI = Locale.of("vi");

	private Repository one;
	private Repository two;

	@BeforeEach
	void open() {
		one = connect("1");
		two = another("1", one);
		Samples.addUnion(one, Samples.person("p1", "Một"), Samples.person("p2", "Hai"), Samples.person("p3", "Ba"));
	}

	@AfterEach
	void close() {
		one.drafts().list().forEach(one.drafts()::close);
		if (two != one) {
			two.close();
		}
		one.close();
	}

	private Draft draft() {
		return one.drafts().create("Văn kiện đại hội", "cho đại hội khóa tới");
	}

	private static RecordChange change(List<RecordChange> changes, String id) {
		return changes.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id + " in " + changes));
	}

	private static FieldChange field(RecordChange change, String feature) {
		return change.fields().stream().filter(each -> each.feature().equals(feature)).findFirst().orElseThrow(() -> new AssertionError(feature + " in " + change));
	}

	private static List<String> ids(List<RecordChange> changes) {
		return changes.stream().map(RecordChange::id).sorted().toList();
	}

	private static String name(Repository repository, String id) {
		return repository.read(view -> Samples.person(view, id).getNames().get(0).getText());
	}

	@Test
	void aDraftIsListedForAll() {
		Draft made = draft();
		assertEquals("Văn kiện đại hội", made.name());
		Draft listed = informed(two).drafts().list().getFirst();
		assertEquals(List.of(made.id(), made.name(), "cho đại hội khóa tới"), List.of(listed.id(), listed.name(), listed.note()));
		assertEquals(one.connection().user(), listed.author());
		assertEquals(made.created(), listed.created());
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> informed(two).drafts().create("văn kiện Đại hội", "")).kind());
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> informed(two).drafts().create(" ", "")).kind());
		informed(two).drafts().close(listed);
		assertEquals(List.of(), one.drafts().list());
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> one.drafts().open(made)).kind());
		one.drafts().close(made);
		one.drafts().create("Văn kiện đại hội", "");
	}

	@Test
	void whatIsDoneInADraftIsSeenThereOnly() throws Exception {
		Draft made = draft();
		List<ChangeEvent> outside = new CopyOnWriteArrayList<>();
		one.addListener(outside::add);
		Semaphore news = new Semaphore(0);
		two.drafts().addListener(news::release);
		try (Repository draft = one.drafts().open(made); Repository same = informed(two).drafts().open(made)) {
			List<ChangeEvent> inside = new CopyOnWriteArrayList<>();
			Semaphore told = new Semaphore(0);
			same.addListener(event -> {
				inside.add(event);
				told.release();
			});
			draft.write("draft", writer -> {
				Samples.person(writer, "p1").getNames().get(0).setText("Một trong nháp");
				Samples.persons(writer).getRecords().add(Samples.person("p4", "Bốn"));
				writer.remove(Samples.person(writer, "p2"));
			});
			assertTrue(told.tryAcquire(20, TimeUnit.SECONDS));
			assertTrue(news.tryAcquire(20, TimeUnit.SECONDS));
			assertEquals(List.of("p1", "p3", "p4"), Samples.personIds(draft));
			assertEquals(List.of("p1", "p3", "p4"), Samples.personIds(same));
			assertEquals(List.of("p4"), List.copyOf(inside.getFirst().added()));
			assertEquals(List.of("p1"), same.search().find("mot trong nhap", 5).stream().map(Hit::id).toList());
			assertEquals(List.of("p4"), draft.search().find("bon", 5).stream().map(Hit::id).toList());
			assertEquals(3, same.search().count("Person"));
			assertEquals(List.of("p1", "p2", "p3"), Samples.personIds(one));
			assertEquals(List.of(), one.search().find("bon", 5));
			assertEquals(3, two.search().count("Person"));
			one.write("outside", writer -> Samples.persons(writer).getRecords().add(Samples.person("p5", "Năm")));
			assertEquals(List.of(), draft.search().find("nam", 5).stream().filter(hit -> hit.id().equals("p5")).toList());
			try (Editing editing = draft.edit("p1")) {
				((Person) editing.record()).setPhone("1");
				editing.save("in the draft", null);
			}
			assertEquals("1", Samples.phone(informed(same), "p1"));
			assertNull(Samples.phone(one, "p1"));
		}
		assertTrue(outside.stream().allMatch(event -> event.comment().equals("outside")), outside::toString);
		try (Repository again = one.drafts().open(made)) {
			assertEquals(List.of("p4"), again.search().find("bon", 5).stream().map(Hit::id).toList());
			assertEquals("1", Samples.phone(again, "p1"));
		}
	}

	@Test
	void aComparisonTellsWhatTheDraftBringsAndAMergeBringsIt() throws Exception {
		Draft made = draft();
		assertEquals(List.of(), one.drafts().compare(made, VI, null));
		try (Repository draft = informed(two).drafts().open(made)) {
			draft.write("draft", writer -> {
				Samples.person(writer, "p1").setPhone("1");
				Person added = Samples.person("p4", "Bốn");
				added.setNationality((org.huunghi.union.Place) writer.gazetteer().getRecords().get(0));
				Samples.persons(writer).getRecords().add(1, added);
				writer.remove(Samples.person(writer, "p2"));
				Union union = Samples.named(NEW.createUnion(), "u2", "Liên hiệp mới");
				Register register = Samples.named(NEW.createPersonRegister(), "r2", "Sổ mới");
				union.getRegisters().add(register);
				register.getRecords().add(Samples.person("p6", "Sáu"));
				writer.addUnion(union);
				Register documents = Samples.named(NEW.createDocumentRegister(), "docs", "Sổ văn bản");
				writer.addRegister(writer.unions().get(0), documents);
			});
			one.write("outside", writer -> {
				Samples.person(writer, "p1").setEmail("a@b");
				Samples.persons(writer).getRecords().add(Samples.person("p5", "Năm"));
			});
			List<RecordChange> changes = informed(one).drafts().compare(made, VI, null);
			assertEquals(List.of("docs", "p1", "p2", "p4", "p6", "r2", "u2"), ids(changes));
			assertTrue(changes.stream().noneMatch(RecordChange::needsChoice));
			assertEquals(ChangeKind.REMOVED, change(changes, "p2").mine());
			assertEquals(ChangeKind.ADDED, change(changes, "p4").mine());
			assertEquals("Bốn", change(changes, "p4").label());
			assertEquals("Sổ nhân sự", change(changes, "p4").within());
			assertEquals("1", field(change(changes, "p1"), "phone").mine());
			one.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(List.of("p1", "p4", "p3", "p5"), Samples.personIds(one));
			assertEquals("1 a@b", one.read(view -> Samples.person(view, "p1").getPhone() + " " + Samples.person(view, "p1").getEmail()));
			assertEquals(true, one.read(view -> Samples.person(view, "p4").getNationality() != null));
			assertEquals(2, Samples.unions(one));
			assertEquals("u2", one.read(view -> ((Union) view.find("r2").orElseThrow().eContainer()).getId()));
			assertEquals("p6", one.search().find("sau", 1).getFirst().id());
			assertEquals(List.of(), one.drafts().compare(made, VI, null));
			assertEquals(List.of("p1", "p4", "p3", "p5"), Samples.personIds(draft));
			assertEquals("a@b", draft.read(view -> Samples.person(view, "p1").getEmail()));
		}
	}

	@Test
	void aDraftGoesOnAfterItWasMerged() throws Exception {
		Draft made = draft();
		try (Repository draft = one.drafts().open(made)) {
			draft.write("draft", writer -> Samples.persons(writer).getRecords().add(Samples.person("p4", "Bốn")));
			one.write("outside", writer -> Samples.persons(writer).getRecords().add(Samples.person("p5", "Năm")));
			one.drafts().merge(made, Choices.NONE, "first", null);
			Draft after = one.drafts().list().getFirst();
			assertTrue(after.base().isAfter(made.base()));
			draft.write("draft", writer -> {
				Samples.person(writer, "p4").setPhone("4");
				Samples.person(writer, "p5").setPhone("5");
				Samples.person(writer, "p4").getNames().get(0).setText("Bốn mới");
			});
			one.write("outside", writer -> {
				Samples.person(writer, "p4").setEmail("a@b");
				Samples.person(writer, "p3").setEmail("c@d");
				writer.remove(Samples.person(writer, "p1"));
			});
			assertEquals(List.of("p4", "p5"), ids(one.drafts().compare(after, VI, null)));
			one.drafts().merge(after, Choices.NONE, "second", null);
			assertEquals("4 a@b Bốn mới 5", one.read(view -> Samples.person(view, "p4").getPhone() + " " + Samples.person(view, "p4").getEmail() + " "
					+ Samples.person(view, "p4").getNames().get(0).getText() + " " + Samples.person(view, "p5").getPhone()));
			assertEquals(Samples.personIds(one), Samples.personIds(draft));
			assertEquals("c@d", draft.read(view -> Samples.person(view, "p3").getEmail()));
			draft.write("draft", writer -> writer.remove(Samples.person(writer, "p5")));
			assertEquals(List.of("p5"), ids(one.drafts().compare(after, VI, null)));
			one.drafts().merge(after, Choices.NONE, "third", null);
			assertFalse(Samples.exists(one, "p5"));
		}
	}

	@Test
	void conflictsAreMarkedAndChosen() throws Exception {
		Draft made = draft();
		try (Repository draft = one.drafts().open(made)) {
			draft.write("draft", writer -> {
				Samples.person(writer, "p1").getNames().get(0).setText("Nháp");
				Samples.person(writer, "p2").setPhone("2");
				writer.remove(Samples.person(writer, "p3"));
			});
			informed(two).write("outside", writer -> {
				Samples.person(writer, "p1").getNames().get(0).setText("Ngoài");
				writer.remove(Samples.person(writer, "p2"));
				Samples.person(writer, "p3").setPhone("3");
			});
			List<RecordChange> changes = new ArrayList<>(informed(one).drafts().compare(made, VI, null));
			assertEquals(List.of("p1", "p2", "p3"), ids(changes));
			assertTrue(changes.stream().allMatch(RecordChange::needsChoice), changes::toString);
			FieldChange text = field(change(changes, "p1"), "text");
			assertEquals(List.of("Một", "Nháp", "Ngoài"), List.of(text.before(), text.mine(), text.theirs()));
			assertEquals(Kind.CONFLICT, assertThrows(RepositoryException.class, () -> one.drafts().merge(made, Choices.NONE, "x", null)).kind());
			assertEquals("Ngoài", name(one, "p1"));
			Choices choices = Choices.NONE.with(text, Choice.THEIRS).with(change(changes, "p2"), Choice.MINE).with(change(changes, "p3"), Choice.THEIRS);
			informed(two).write("once more", writer -> Samples.person(writer, "p1").getNames().get(0).setText("Ngoài nữa"));
			assertEquals(Kind.CONFLICT, assertThrows(RepositoryException.class, () -> one.drafts().merge(made, choices, "x", null)).kind());
			FieldChange newer = field(change(informed(one).drafts().compare(made, VI, null), "p1"), "text");
			one.drafts().merge(made, choices.with(newer, Choice.THEIRS), "merge", null);
			assertEquals("Ngoài nữa", name(one, "p1"));
			assertEquals("2", Samples.phone(one, "p2"));
			assertEquals("3", Samples.phone(one, "p3"));
			assertEquals(List.of(), one.drafts().compare(made, VI, null));
			assertEquals("Ngoài nữa", name(draft, "p1"));
			assertEquals("3", Samples.phone(draft, "p3"));
		}
	}

	@Test
	void namesOfBothComeTogether() throws Exception {
		Draft made = draft();
		try (Repository draft = one.drafts().open(made)) {
			draft.write("draft", writer -> add(Samples.person(writer, "p1"), "Nháp"));
			one.write("outside", writer -> add(Samples.person(writer, "p1"), "Ngoài"));
			one.drafts().merge(made, Choices.NONE, "merge", null);
			draft.write("draft", writer -> Samples.person(writer, "p1").getNames().get(1).setText("Ngoài sửa trong nháp"));
			one.drafts().merge(made, Choices.NONE, "merge", null);
		}
		assertEquals(List.of("Một", "Ngoài sửa trong nháp", "Nháp"),
				one.read(view -> Samples.person(view, "p1").getNames().stream().map(Name::getText).toList()));
	}

	private static void add(Person person, String text) {
		Name name = NEW.createName();
		name.setText(text);
		person.getNames().add(name);
	}
}
