package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.union.Appointment;
import org.huunghi.union.Award;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.FieldChange;
import org.huunghi.union.merge.RecordChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people save changes of one record. */
public abstract class ConflictContract extends Contract {
	private static final UnionFactory NEW = UnionFactory.eINSTANCE;

	private Repository one;
	private Repository two;

	@BeforeEach
	void open() {
		one = connect("1");
		two = another("1", one);
		Samples.addUnion(one, Samples.person("p1", "Một", "Bí danh một"), Samples.person("p2", "Hai"), Samples.person("p3", "Ba"));
		one.write("awards", writer -> {
			Register awards = Samples.named(NEW.createAwardRegister(), "awards");
			Award award = Samples.named(NEW.createAward(), "award", "Kỷ niệm chương");
			award.getPersons().addAll(List.of(Samples.person(writer, "p1"), Samples.person(writer, "p2")));
			awards.getRecords().add(award);
			writer.addRegister(writer.unions().get(0), awards);
			Appointment appointment = NEW.createAppointment();
			appointment.setId("a1");
			Samples.person(writer, "p1").getAppointments().add(appointment);
		});
		informed(two);
	}

	@AfterEach
	void close() {
		if (two != one) {
			two.close();
		}
		one.close();
	}

	private static Person person(Editing editing) {
		return (Person) editing.record();
	}

	private static Name name(String text, String language) {
		Name name = NEW.createName();
		name.setText(text);
		name.setLanguage(language);
		return name;
	}

	/** Somebody else changes a person while an editor has unsaved changes. */
	private Editing dirty(Consumer<Person> mine, Consumer<Person> theirs) throws InterruptedException {
		Editing editing = one.edit("p1");
		Semaphore told = new Semaphore(0);
		editing.onRemoteChange(event -> told.release());
		mine.accept(person(editing));
		informed(two).write("theirs", writer -> theirs.accept(Samples.person(writer, "p1")));
		assertTrue(told.tryAcquire(20, TimeUnit.SECONDS));
		return editing;
	}

	private static RepositoryException refused(Editing editing) {
		RepositoryException failure = assertThrows(RepositoryException.class, () -> editing.save("mine", null));
		assertEquals(Kind.CONFLICT, failure.kind());
		return failure;
	}

	private static RecordChange change(List<RecordChange> changes, String id) {
		return changes.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private static FieldChange field(RecordChange change, String feature) {
		return change.fields().stream().filter(each -> each.feature().equals(feature)).findFirst().orElseThrow();
	}

	private String texts(String id) {
		return informed(two).read(view -> String.join(", ", Samples.person(view, id).getNames().stream().map(Name::getText).toList()));
	}

	@Test
	void theSameFieldIsShownInThreeVersionsAndMineMayStay() throws Exception {
		try (Editing editing = dirty(person -> {
			person.setPhone("1");
			person.setEmail("a@b");
		}, person -> {
			person.setPhone("2");
			person.setRemarks("của họ");
		})) {
			refused(editing);
			List<RecordChange> changes = editing.conflict(Locale.of("vi"));
			RecordChange change = change(changes, "p1");
			FieldChange phone = field(change, "phone");
			assertTrue(phone.conflict());
			assertNull(phone.before());
			assertEquals("1", phone.mine());
			assertEquals("2", phone.theirs());
			assertEquals("Điện thoại", phone.label());
			assertFalse(field(change, "email").conflict());
			assertFalse(field(change, "remarks").conflict());
			assertEquals(Kind.CONFLICT, assertThrows(RepositoryException.class, () -> editing.resolve(Choices.NONE)).kind());
			assertEquals("1", person(editing).getPhone());
			Person before = person(editing);
			editing.resolve(Choices.NONE.with(phone, Choice.MINE));
			assertSame(before, person(editing));
			assertTrue(editing.dirty());
			assertEquals("1", person(editing).getPhone());
			assertEquals("của họ", person(editing).getRemarks());
			editing.save("mine", null);
		}
		assertEquals("1 a@b của họ", informed(two).read(view -> {
			Person person = Samples.person(view, "p1");
			return person.getPhone() + " " + person.getEmail() + " " + person.getRemarks();
		}));
	}

	@Test
	void theirsMayStayOrATextOfBoth() throws Exception {
		try (Editing editing = dirty(person -> {
			person.setPhone("1");
			person.setRemarks("của tôi");
		}, person -> {
			person.setPhone("2");
			person.setRemarks("của họ");
		})) {
			refused(editing);
			RecordChange change = change(editing.conflict(Locale.ENGLISH), "p1");
			editing.resolve(Choices.NONE.with(field(change, "phone"), Choice.THEIRS).write(field(change, "remarks"), "của tôi và của họ"));
			editing.save("both", null);
		}
		assertEquals("2", Samples.phone(informed(two), "p1"));
		assertEquals("của tôi và của họ", informed(two).read(view -> Samples.person(view, "p1").getRemarks()));
	}

	@Test
	void listsOfBothSidesComeTogether() throws Exception {
		try (Editing editing = dirty(person -> {
			person.getNames().remove(1);
			person.getNames().add(name("ໜຶ່ງ", "lo"));
			person.getNames().get(0).setLanguage("en");
		}, person -> {
			person.getNames().add(0, name("One", "en"));
			person.getNames().get(1).setText("Một mới");
		})) {
			editing.save("names", null);
			assertFalse(editing.dirty());
			assertEquals(3, person(editing).getNames().size());
		}
		assertEquals("One, Một mới, ໜຶ່ງ", texts("p1"));
	}

	@Test
	void bothChangeOneName() throws Exception {
		try (Editing editing = dirty(person -> person.getNames().get(0).setText("Một A"), person -> person.getNames().get(0).setText("Một B"))) {
			refused(editing);
			FieldChange text = field(change(editing.conflict(Locale.of("vi")), "p1"), "text");
			assertEquals("Tên gọi › Một", text.path());
			assertEquals(List.of("Một", "Một A", "Một B"), List.of(text.before(), text.mine(), text.theirs()));
			editing.resolve(Choices.NONE.with(text, Choice.MINE));
			editing.save("mine", null);
		}
		assertEquals("Một A, Bí danh một", texts("p1"));
	}

	@Test
	void oneRemovesANameThatTheOtherChanges() throws Exception {
		try (Editing editing = dirty(person -> person.getNames().remove(1), person -> person.getNames().get(1).setText("Bí danh khác"))) {
			refused(editing);
			RecordChange change = change(editing.conflict(Locale.ENGLISH), "p1");
			assertEquals(1, change.fields().stream().filter(FieldChange::conflict).count());
			editing.resolve(Choices.all(Choice.THEIRS));
			assertFalse(editing.dirty());
		}
		assertEquals("Một, Bí danh khác", texts("p1"));
	}

	@Test
	void referencesInListsComeTogether() throws Exception {
		try (Editing editing = one.edit("award")) {
			Award award = (Award) editing.record();
			award.getPersons().move(0, 1);
			award.getPersons().add((Person) editing.find("p3").orElseThrow());
			informed(two).write("theirs", writer -> ((Award) writer.find("award").orElseThrow()).getPersons().remove(0));
			editing.save("mine", null);
		}
		assertEquals(List.of("p2", "p3"), informed(two).read(view -> ((Award) view.find("award").orElseThrow()).getPersons().stream().map(Person::getId).toList()));
	}

	@Test
	void aRecordThatOthersRemovedIsMadeAgainWithAllThatItSaid() throws Exception {
		try (Editing editing = one.edit("p1")) {
			Semaphore told = new Semaphore(0);
			editing.onRemoteChange(event -> told.release());
			person(editing).setPhone("1");
			person(editing).setNationality((Place) editing.find(one.search().find("viet nam", 1).getFirst().id()).orElseThrow());
			informed(two).write("remove", writer -> writer.remove(Samples.person(writer, "p1")));
			assertTrue(told.tryAcquire(20, TimeUnit.SECONDS));
			refused(editing);
			List<RecordChange> changes = editing.conflict(Locale.ENGLISH);
			RecordChange change = change(changes, "p1");
			assertTrue(change.conflict());
			assertEquals(ChangeKind.REMOVED, change.theirs());
			assertEquals("1", field(change, "phone").mine());
			editing.resolve(Choices.NONE.with(change, Choice.MINE));
			assertTrue(editing.exists());
			assertEquals("1", person(editing).getPhone());
			editing.save("again", null);
			person(editing).setEmail("a@b");
			editing.save("and on", null);
		}
		assertEquals("Một, Bí danh một", texts("p1"));
		assertEquals("1 a@b a1 true", informed(two).read(view -> {
			Person person = Samples.person(view, "p1");
			return person.getPhone() + " " + person.getEmail() + " " + person.getAppointments().get(0).getId() + " " + (person.getNationality() != null);
		}));
		assertEquals("p1", informed(two).read(view -> Samples.persons(view).getRecords().get(0).getId()));
	}

	@Test
	void aRecordThatOthersRemovedStaysRemovedWhereTheyAreRight() throws Exception {
		try (Editing editing = one.edit("p1")) {
			person(editing).getNames().get(0).setText("1");
			informed(two).write("remove", writer -> writer.remove(Samples.person(writer, "p1")));
			refused(editing);
			editing.resolve(Choices.all(Choice.THEIRS));
			assertFalse(editing.exists());
			assertFalse(editing.dirty());
		}
		assertFalse(Samples.exists(informed(two), "p1"));
	}

	@Test
	void aReferenceToWhatOthersRemovedIsNotStored() throws Exception {
		try (Editing editing = one.edit("award")) {
			Award award = (Award) editing.record();
			award.getPersons().add((Person) editing.find("p3").orElseThrow());
			award.setRemarks("x");
			informed(two).write("remove", writer -> writer.remove(Samples.person(writer, "p3")));
			editing.save("mine", null);
			assertEquals(List.of("p1", "p2"), award.getPersons().stream().map(Person::getId).toList());
		}
		assertEquals(List.of("p1", "p2"), informed(two).read(view -> ((Award) view.find("award").orElseThrow()).getPersons().stream().map(Person::getId).toList()));
	}

	@Test
	void aChoiceDoesNotHoldForWhatOthersSaveAfterIt() throws Exception {
		try (Editing editing = dirty(person -> person.setPhone("1"), person -> person.setPhone("2"))) {
			refused(editing);
			FieldChange phone = field(change(editing.conflict(Locale.ENGLISH), "p1"), "phone");
			informed(two).write("once more", writer -> Samples.person(writer, "p1").setPhone("3"));
			assertEquals(Kind.CONFLICT, assertThrows(RepositoryException.class, () -> editing.resolve(Choices.NONE.with(phone, Choice.MINE))).kind());
			assertEquals("1", person(editing).getPhone());
			assertEquals("3", field(change(editing.conflict(Locale.ENGLISH), "p1"), "phone").theirs());
			editing.resolve(Choices.all(Choice.MINE));
			editing.save("mine", null);
		}
		assertEquals("1", Samples.phone(informed(two), "p1"));
	}

	@Test
	void whatOthersDidMeanwhileIsTold() throws Exception {
		try (Editing editing = dirty(person -> person.setPhone("1"), person -> person.setEmail("a@b"))) {
			RecordChange change = change(editing.meanwhile(Locale.ENGLISH), "p1");
			assertEquals(1, change.fields().size());
			assertEquals("a@b", field(change, "email").theirs());
			editing.save("mine", null);
			assertEquals(List.of(), editing.meanwhile(Locale.ENGLISH));
		}
	}

	@Test
	void changesAfterTheirsWereTakenInAreNoConflict() throws Exception {
		try (Editing editing = dirty(person -> person.setPhone("1"), person -> person.setEmail("a@b"))) {
			assertEquals("a@b", person(editing).getEmail());
			person(editing).setEmail("c@d");
			informed(two).write("theirs", writer -> Samples.person(writer, "p1").getNames().add(name("One", "en")));
			person(editing).getNames().add(name("ໜຶ່ງ", "lo"));
			editing.save("mine", null);
		}
		assertEquals("c@d", informed(two).read(view -> Samples.person(view, "p1").getEmail()));
		assertEquals("Một, Bí danh một, One, ໜຶ່ງ", texts("p1"));
	}
}
