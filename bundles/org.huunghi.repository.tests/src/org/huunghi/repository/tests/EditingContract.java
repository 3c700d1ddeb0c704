package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editors of the same and of different records, one beside the other. */
public abstract class EditingContract extends Contract {
	private Repository repository;

	@BeforeEach
	void open() {
		repository = connect("1");
		Samples.addUnion(repository, Samples.person("p1", "Một"), Samples.person("p2", "Hai"));
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private static Person person(Editing editing) {
		return (Person) editing.record();
	}

	@Test
	void whatIsSavedIsSeenByOthersAndWhatIsNotIsNot() {
		try (Editing editing = repository.edit("p1")) {
			assertFalse(editing.dirty());
			Person person = person(editing);
			person.setPhone("0213");
			person.setNationality((Place) editing.find(repository.search().find("viet nam", 1).getFirst().id()).orElseThrow());
			assertTrue(editing.dirty());
			assertNull(Samples.phone(repository, "p1"));
			editing.save("phone", null);
			assertFalse(editing.dirty());
			assertSame(person, editing.record());
			assertEquals("0213", Samples.phone(repository, "p1"));
			person.setPhone("1");
			editing.revert();
			assertEquals("0213", person.getPhone());
			assertFalse(editing.dirty());
			editing.save("nothing", null);
		}
	}

	@Test
	void changesOfDifferentFeaturesAreMerged() {
		try (Editing one = repository.edit("p1"); Editing two = repository.edit("p1")) {
			person(one).setPhone("1");
			person(two).setEmail("a@b");
			Name name = UnionFactory.eINSTANCE.createName();
			name.setText("Bí danh");
			person(two).getNames().add(name);
			one.save("one", null);
			two.save("two", null);
			assertEquals("1", person(two).getPhone());
		}
		Object[] values = repository.read(view -> new Object[] { Samples.person(view, "p1").getPhone(), Samples.person(view, "p1").getEmail(),
				Samples.person(view, "p1").getNames().size() });
		assertEquals(List.of("1", "a@b", 2), List.of(values));
	}

	@Test
	void aConflictLosesNoEdits() {
		try (Editing one = repository.edit("p1"); Editing two = repository.edit("p1")) {
			person(one).setPhone("1");
			person(two).setPhone("2");
			person(two).setEmail("a@b");
			one.save("one", null);
			RepositoryException failure = assertThrows(RepositoryException.class, () -> two.save("two", null));
			assertEquals(Kind.CONFLICT, failure.kind());
			assertEquals("2", person(two).getPhone());
			assertEquals("a@b", person(two).getEmail());
			assertTrue(two.dirty());
			assertEquals("1", Samples.phone(repository, "p1"));
			two.revert();
			assertEquals("1", person(two).getPhone());
			person(two).setPhone("3");
			two.save("again", null);
		}
		assertEquals("3", Samples.phone(repository, "p1"));
	}

	@Test
	void aRecordRemovedByOthersIsAConflict() throws Exception {
		Semaphore told = new Semaphore(0);
		try (Editing editing = repository.edit("p1")) {
			editing.onRemoteChange(event -> told.release());
			person(editing).setPhone("1");
			repository.write("remove", writer -> writer.remove(Samples.person(writer, "p1")));
			assertTrue(told.tryAcquire(10, TimeUnit.SECONDS));
			assertFalse(editing.exists());
			assertEquals(Kind.CONFLICT, assertThrows(RepositoryException.class, () -> editing.save("x", null)).kind());
		}
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> repository.edit("p1")).kind());
	}

	@Test
	void othersChangesAreToldOfButNotOnesOwn() throws Exception {
		Semaphore told = new Semaphore(0);
		try (Editing editing = repository.edit("p1")) {
			editing.onRemoteChange(event -> told.release());
			person(editing).setPhone("1");
			editing.save("own", null);
			repository.write("other record", writer -> Samples.person(writer, "p2").setPhone("2"));
			assertFalse(told.tryAcquire(300, TimeUnit.MILLISECONDS));
			repository.write("name", writer -> Samples.person(writer, "p1").getNames().get(0).setText("Khác"));
			assertTrue(told.tryAcquire(10, TimeUnit.SECONDS));
			assertEquals("Khác", person(editing).getNames().get(0).getText());
		}
	}

	@Test
	void aNewContainedObjectIsSavedAndFound() {
		try (Editing editing = repository.edit("p1")) {
			var appointment = UnionFactory.eINSTANCE.createAppointment();
			appointment.setId("a1");
			person(editing).getAppointments().add(appointment);
			assertSame(appointment, editing.find("a1").orElseThrow());
			editing.save("appointment", null);
			person(editing).getAppointments().remove(appointment);
			person(editing).getAppointments().add(appointment);
			editing.save("out and in again", null);
		}
		assertEquals("p1", repository.read(view -> ((Person) view.find("a1").orElseThrow().eContainer()).getId()));
	}
}
