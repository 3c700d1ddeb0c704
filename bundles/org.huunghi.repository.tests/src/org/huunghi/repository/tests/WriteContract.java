package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.union.Award;
import org.huunghi.union.Register;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short transactions: several at a time, refusals, removals, and what listeners hear. */
public abstract class WriteContract extends Contract {
	private Repository repository;

	@BeforeEach
	void open() {
		repository = connect("1");
		Samples.addUnion(repository, Samples.person("p1", "Một"), Samples.person("p2", "Hai"), Samples.person("p3", "Ba"));
	}

	@AfterEach
	void close() {
		repository.close();
	}

	@Test
	void manyThreadsAddToOneList() throws Exception {
		List<Thread> threads = new ArrayList<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		for (int t = 0; t < 4; t++) {
			int thread = t;
			threads.add(Thread.ofPlatform().start(() -> {
				try {
					for (int i = 0; i < 10; i++) {
						String id = "t" + thread + "-" + i;
						repository.write("add", writer -> Samples.persons(writer).getRecords().add(Samples.person(id, id)));
						assertTrue(Samples.exists(repository, id));
					}
				} catch (Throwable e) {
					failure.set(e);
				}
			}));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertNull(failure.get());
		assertEquals(43, new HashSet<>(Samples.personIds(repository)).size());
	}

	@Test
	void aFailedWriterChangesNothing() {
		assertThrows(IllegalStateException.class, () -> repository.write("fail", writer -> {
			Samples.person(writer, "p1").setPhone("1");
			throw new IllegalStateException();
		}));
		assertNull(Samples.phone(repository, "p1"));
	}

	@Test
	void anIdIsTakenOnce() {
		RepositoryException failure = assertThrows(RepositoryException.class, () -> Samples.addUnion(repository));
		assertEquals(Kind.REFUSED, failure.kind());
		Register register = Samples.named(UnionFactory.eINSTANCE.createPersonRegister(), "other");
		register.getRecords().add(Samples.person("p1", "Bốn"));
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class,
				() -> repository.write("add", writer -> writer.addRegister(writer.unions().get(0), register))).kind());
		int registers = repository.read(view -> view.unions().get(0).getRegisters().size());
		assertEquals(1, registers);
	}

	@Test
	void nothingRefersToWhatWasRemoved() {
		repository.write("awards", writer -> {
			Register register = Samples.named(UnionFactory.eINSTANCE.createAwardRegister(), "awards");
			Award award = Samples.named(UnionFactory.eINSTANCE.createAward(), "award");
			award.getPersons().addAll(List.of(Samples.person(writer, "p1"), Samples.person(writer, "p2"), Samples.person(writer, "p3")));
			register.getRecords().add(award);
			writer.addRegister(writer.unions().get(0), register);
		});
		repository.write("remove", writer -> {
			Award fresh = Samples.named(UnionFactory.eINSTANCE.createAward(), "fresh");
			fresh.getPersons().add(Samples.person(writer, "p2"));
			((Register) writer.find("awards").orElseThrow()).getRecords().add(fresh);
			writer.remove(Samples.person(writer, "p2"));
			assertFalse(writer.find("p2").isPresent());
		});
		for (int opened = 0; opened < 2; opened++) {
			assertEquals(List.of("p1", "p3"),
					repository.read(view -> ((Award) view.find("award").orElseThrow()).getPersons().stream().map(person -> person.getId()).toList()));
			int left = repository.read(view -> ((Award) view.find("fresh").orElseThrow()).getPersons().size());
			assertEquals(0, left);
			assertFalse(Samples.exists(repository, "p2"));
			assertEquals(List.of(), repository.search().find("hai", Set.of("Person"), 5));
			repository.close();
			repository = connect("1");
		}
	}

	@Test
	void aRemovedUnionCanBeAddedAgain() {
		repository.write("remove", writer -> writer.remove(writer.unions().get(0)));
		assertEquals(0, Samples.unions(repository));
		assertEquals(0, repository.search().count("Person"));
		Samples.addUnion(repository, Samples.person("p1", "Một"));
		assertEquals(List.of("p1"), Samples.personIds(repository));
	}

	@Test
	void listenersHearOfEachCommitAfterTheSearchKnows() throws Exception {
		BlockingQueue<ChangeEvent> events = new LinkedBlockingQueue<>();
		BlockingQueue<Integer> found = new LinkedBlockingQueue<>();
		repository.addListener(event -> {
			if (!event.comment().equals("sample")) {
				found.add(repository.search().find("moi", Set.of("Person"), 5).size());
				events.add(event);
			}
		});
		repository.write("một việc", writer -> {
			Samples.persons(writer).getRecords().add(Samples.person("p4", "Mới"));
			Samples.person(writer, "p1").getNames().get(0).setText("Đổi");
			writer.remove(Samples.person(writer, "p3"));
		});
		ChangeEvent event = events.poll(10, TimeUnit.SECONDS);
		assertEquals(Set.of("p4"), event.added());
		assertEquals(Set.of("p1", Samples.PERSONS), event.changed());
		assertEquals(Set.of("p3"), event.removed());
		assertEquals("một việc", event.comment());
		assertEquals(System.getProperty("user.name"), event.author());
		assertEquals(1, found.poll(10, TimeUnit.SECONDS));
	}

	@Test
	void aListenerMayWrite() throws Exception {
		BlockingQueue<String> done = new LinkedBlockingQueue<>();
		repository.addListener(event -> {
			if (event.comment().equals("first")) {
				repository.write("second", writer -> Samples.person(writer, "p2").setPhone("2"));
				done.add("second");
			}
		});
		repository.write("first", writer -> Samples.person(writer, "p1").setPhone("1"));
		assertEquals("second", done.poll(10, TimeUnit.SECONDS));
	}

	@Test
	void aClosedRepositoryRefuses() {
		repository.close();
		repository.close();
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> repository.read(view -> view.unions())).kind());
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> repository.search()).kind());
	}
}
