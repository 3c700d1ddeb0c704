package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.offline.OfflineCopies;
import org.huunghi.repository.offline.Origin;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.UnionCopy;
import org.huunghi.union.Award;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unions go along into a folder and come back; single unions go from one repository to another. */
public abstract class OfflineContract extends Contract {
	private static final UnionFactory NEW = UnionFactory.eINSTANCE;
	private static final Locale VI = Locale.of("vi");

	private final OfflineCopies copies = Repositories.offlineCopies();
	@TempDir
	Path home;
	private Repository server;

	@BeforeEach
	void open() {
		server = connect("1");
		Samples.addUnion(server, Samples.person("p1", "Một"), Samples.person("p2", "Hai"), Samples.person("p3", "Ba"));
		server.write("other union", writer -> {
			Person other = Samples.person("o1", "Người tỉnh khác");
			other.setNationality((Place) writer.gazetteer().getRecords().get(0));
			Union union = Samples.named(NEW.createUnion(), "u-other", "Liên hiệp khác");
			Register persons = Samples.named(NEW.createPersonRegister(), "r-other", "Sổ khác");
			persons.getRecords().add(other);
			union.getRegisters().add(persons);
			writer.addUnion(union);
			Register awards = Samples.named(NEW.createAwardRegister(), "awards", "Sổ khen thưởng");
			Award award = Samples.named(NEW.createAward(), "award", "Kỷ niệm chương");
			awards.getRecords().add(award);
			writer.addRegister((Union) writer.find(Samples.UNION).orElseThrow(), awards);
			award.getPersons().addAll(List.of(Samples.person(writer, "p1"), other));
		});
	}

	@AfterEach
	void close() {
		server.close();
	}

	private Path folder() {
		return home.resolve("copy");
	}

	private Repository take(String... unions) {
		copies.take(server, Set.of(unions), folder(), null);
		return Repositories.open(folder(), Creation.NEVER);
	}

	private static List<String> ids(List<RecordChange> changes) {
		return changes.stream().map(RecordChange::id).sorted().toList();
	}

	private static List<String> awarded(Repository repository) {
		return repository.read(view -> ((Award) view.find("award").orElseThrow()).getPersons().stream().map(Person::getId).toList());
	}

	private static void add(Person person, String text) {
		Name name = NEW.createName();
		name.setText(text);
		person.getNames().add(name);
	}

	@Test
	void oneUnionIsTakenAlongAndKnowsWhereItComesFrom() {
		try (Repository copy = take(Samples.UNION)) {
			assertEquals(List.of("p1", "p2", "p3"), Samples.personIds(copy));
			assertFalse(Samples.exists(copy, "u-other"));
			assertEquals(List.of("p1"), awarded(copy));
			assertEquals(server.search().count("Place"), copy.search().count("Place"));
			Origin origin = copies.originOf(folder()).orElseThrow();
			assertEquals(server.uuid(), origin.uuid());
			assertEquals(server.connection().location().print(), origin.location());
			assertEquals(Set.of(Samples.UNION), origin.unions());
			assertEquals(List.of(), copies.compare(copy, server, VI, null));
		}
		assertEquals(Kind.NOT_A_REPOSITORY, assertThrows(RepositoryException.class, () -> copies.take(server, Set.of(), folder(), null)).kind());
		assertTrue(copies.originOf(home).isEmpty());
	}

	@Test
	void whatIsDoneAwayComesTogetherWithWhatOthersDid() {
		try (Repository copy = take(Samples.UNION)) {
			copy.write("away", writer -> {
				Samples.person(writer, "p1").setPhone("1");
				add(Samples.person(writer, "p1"), "Tên ở nhà");
				Samples.persons(writer).getRecords().add(Samples.person("p4", "Bốn"));
				writer.remove(Samples.person(writer, "p2"));
				((Award) writer.find("award").orElseThrow()).getPersons().add(Samples.person(writer, "p3"));
			});
			server.write("there", writer -> {
				Samples.person(writer, "p1").setEmail("a@b");
				add(Samples.person(writer, "p1"), "Tên ở máy chủ");
				Samples.persons(writer).getRecords().add(Samples.person("p5", "Năm"));
				Samples.person(writer, "o1").setPhone("9");
			});
			List<RecordChange> changes = copies.compare(copy, server, VI, null);
			assertEquals(List.of("award", "p1", "p2", "p4"), ids(changes));
			assertTrue(changes.stream().noneMatch(RecordChange::needsChoice), changes::toString);
			copies.bringBack(copy, server, Choices.NONE, "back", null);
			assertEquals("1 a@b", server.read(view -> Samples.person(view, "p1").getPhone() + " " + Samples.person(view, "p1").getEmail()));
			assertEquals(List.of("p1", "p3", "p5", "p4"), Samples.personIds(server));
			assertEquals(List.of("p1", "o1", "p3"), awarded(server));
			assertEquals(List.of("Một", "Tên ở máy chủ", "Tên ở nhà"),
					server.read(view -> Samples.person(view, "p1").getNames().stream().map(Name::getText).toList()));
			assertEquals(List.of("p1", "p3", "p4", "p5"), Samples.personIds(copy).stream().sorted().toList());
			assertEquals("a@b", copy.read(view -> Samples.person(view, "p1").getEmail()));
			assertEquals(List.of("p1", "p3"), awarded(copy));
			assertEquals(List.of(), copies.compare(copy, server, VI, null));

			copy.write("away again", writer -> Samples.person(writer, "p5").setPhone("5"));
			assertEquals(List.of("p5"), ids(copies.compare(copy, server, VI, null)));
			copies.bringBack(copy, server, Choices.NONE, "back again", null);
			assertEquals("5", Samples.phone(server, "p5"));
			assertEquals(List.of("p1", "o1", "p3"), awarded(server));
		}
	}

	@Test
	void conflictsAreChosenAndDoneAgainItChangesNothing() throws IOException {
		try (Repository copy = take()) {
			copy.write("away", writer -> {
				Samples.person(writer, "p1").setPhone("1");
				Samples.person(writer, "p2").setPhone("2");
				Samples.persons(writer).getRecords().add(Samples.person("p4", "Bốn"));
				add(Samples.person(writer, "p3"), "Bí danh");
			});
			server.write("there", writer -> {
				Samples.person(writer, "p1").setPhone("11");
				writer.remove(Samples.person(writer, "p2"));
			});
			assertEquals(Kind.CONFLICT, assertThrows(RepositoryException.class, () -> copies.bringBack(copy, server, Choices.NONE, "back", null)).kind());
			assertFalse(Samples.exists(server, "p4"));
			Path state = folder().resolve("offline.properties");
			byte[] taken = Files.readAllBytes(state);
			copies.bringBack(copy, server, Choices.all(Choice.MINE), "back", null);
			assertEquals("1", Samples.phone(server, "p1"));
			assertEquals("2", Samples.phone(server, "p2"));
			// as if it had been cut short before the copy noted that it was brought back
			Files.write(state, taken);
			assertEquals(List.of(), copies.compare(copy, server, VI, null));
			copies.bringBack(copy, server, Choices.NONE, "back", null);
			assertEquals(List.of("p1", "p2", "p3", "p4"), Samples.personIds(server).stream().sorted().toList());
			assertEquals(2, server.<Integer>read(view -> Samples.person(view, "p3").getNames().size()));
			assertEquals(Samples.personIds(server).stream().sorted().toList(), Samples.personIds(copy).stream().sorted().toList());
		}
	}

	@Test
	void whatIsCancelledLeavesNothing() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> copies.take(server, Set.of(), folder(), cancelled));
		assertFalse(Files.exists(folder()));
	}

	@Test
	void aUnionIsPublishedAndTakenHome() throws IOException {
		try (Repository own = Repositories.open(home.resolve("own"), Creation.IF_MISSING)) {
			assertEquals(1, UnionCopy.copy(server, "u-other", own, Mode.ADD, null).unions());
			assertEquals("Người tỉnh khác", own.read(view -> Samples.person(view, "o1").getNames().get(0).getText()));
			assertEquals(true, own.read(view -> Samples.person(view, "o1").getNationality() != null));
			own.write("own", writer -> {
				Samples.person(writer, "o1").setPhone("7");
				writer.gazetteer().getRecords().add(Samples.named(NEW.createPlace(), "village", "Bản mới"));
			});
			assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> UnionCopy.copy(own, "u-other", server, Mode.ADD, null)).kind());
			UnionCopy.copy(own, "u-other", server, Mode.REPLACE, null);
			assertEquals("7", Samples.phone(server, "o1"));
			assertEquals(List.of("p1", "o1"), awarded(server));
			assertTrue(Samples.exists(server, "village"));
			assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> UnionCopy.copy(server, "u-none", own, Mode.ADD, null)).kind());
		}
	}

	@Test
	void aCopyOfAnotherServerIsRefused() {
		try (Repository copy = take(Samples.UNION); Repository other = Repositories.open(home.resolve("other"), Creation.IF_MISSING)) {
			assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> copies.compare(copy, other, VI, null)).kind());
			assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> copies.compare(other, server, VI, null)).kind());
		}
	}
}
