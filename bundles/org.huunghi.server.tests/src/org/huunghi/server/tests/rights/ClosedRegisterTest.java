package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.Award;
import org.huunghi.union.Identified;
import org.huunghi.union.Person;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A register that is closed to a user, in the program's own client: it is as if it were not there. */
@Timeout(120)
class ClosedRegisterTest {
	@TempDir
	static Path folder;
	private static World world;
	private Repository shutOut;
	private Repository open;

	@BeforeAll
	static void start() throws IOException, CommitException {
		world = new World(folder);
		world.person(Book.OPEN, "open-0213");
		CDOID secret = world.person(Book.SECRET, "secret-0214");
		Award award = RawSamples.named(UnionFactory.eINSTANCE.createAward(), "award", "Bằng khen");
		world.change(Who.ADMINISTRATOR, transaction -> {
			award.getPersons().add((Person) CDOUtil.getEObject(transaction.getObject(secret)));
			Person first = (Person) Book.OPEN.in(transaction).getRecords().get(0);
			first.getAppointments().get(0).setId("appointment");
			award.getPersons().add(first);
			Book.OPEN.in(transaction).getRecords().add(award);
		});
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	@BeforeEach
	void connect() {
		shutOut = world.server().open(Who.SHUT_OUT_EDITOR.user());
		open = world.server().open(Who.EDITOR.user());
	}

	@AfterEach
	void disconnect() {
		shutOut.close();
		open.close();
	}

	private static List<String> registers(Repository repository) {
		return repository.read(view -> view.unions().stream().flatMap(union -> union.getRegisters().stream()).map(Identified::getId).sorted().toList());
	}

	@Test
	void itIsNotListed() {
		assertEquals(List.of("r-open", "r-other", "r-secret"), registers(open));
		assertEquals(List.of("r-open", "r-other"), registers(shutOut));
		assertEquals(true, open.read(view -> view.find("p2").isPresent() && view.find("r-secret").isPresent()));
		assertEquals(false, shutOut.read(view -> view.find("p2").isPresent() || view.find("r-secret").isPresent()));
	}

	@Test
	void itIsNotSearchedNorCounted() {
		assertEquals(List.of("p1", "p2"), open.search().find("nguoi", Set.of("Person"), 10).stream().map(Hit::id).sorted().toList());
		assertEquals(List.of("p1"), shutOut.search().find("nguoi", Set.of("Person"), 10).stream().map(Hit::id).toList());
		assertEquals(List.of(), shutOut.search().find("r-secret", 10).stream().map(Hit::id).toList());
		assertEquals(open.search().count("Person") - 1, shutOut.search().count("Person"));
		assertEquals(open.search().count("PersonRegister") - 1, shutOut.search().count("PersonRegister"));
	}

	@Test
	void itIsNotExportedAndTheExportIsWhole() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Transfer.exportAll(shutOut, out);
		String text = out.toString(StandardCharsets.UTF_8);
		assertTrue(text.contains("open-0213"));
		assertFalse(text.contains("r-secret") || text.contains("secret-0214"), text);
		try (Repository local = Repositories.open(folder.resolve("local"), Creation.IF_MISSING)) {
			Transfer.importAll(local, new ByteArrayInputStream(out.toByteArray()), "export.xmi", Mode.REPLACE);
			assertEquals(List.of("r-open", "r-other"), registers(local));
			assertEquals(List.of("p1"), local.read(view -> ((Award) view.find("award").orElseThrow()).getPersons().stream().map(Identified::getId).toList()));
		}
	}

	@Test
	void nobodyIsSeenInIt() {
		open.together().lock("p2", false, "");
		open.together().lock("p1", false, "");
		try {
			Wait.until("the lock is known", () -> shutOut.together().lockOf("p1").isPresent());
			assertTrue(shutOut.together().lockOf("p2").isEmpty());
			assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> shutOut.together().lock("p2", false, "")).kind());
		} finally {
			open.together().unlock("p1", false);
			open.together().unlock("p2", false);
		}
	}

	/** The union's list holds the closed register all the same, and goes on to. */
	@Test
	void whatIsWrittenBesideItLeavesItWhereItIs() {
		shutOut.write("remarks", writer -> {
			Union union = (Union) writer.find("a").orElseThrow();
			union.setRemarks("x");
			writer.addRegister(union, Samples.named(UnionFactory.eINSTANCE.createDocumentRegister(), "r-documents", "Sổ văn bản"));
		});
		assertEquals(List.of("r-documents", "r-open", "r-other"), registers(shutOut));
		assertEquals(List.of("r-open", "r-secret", "r-documents"),
				world.look(Who.ADMINISTRATOR, view -> ((Union) Book.OPEN.in(view).eContainer()).getRegisters().stream().map(Identified::getId).toList()));
		shutOut.write("remove", writer -> writer.remove(writer.find("r-documents").orElseThrow()));
		assertEquals(List.of("r-open", "r-secret"),
				world.look(Who.ADMINISTRATOR, view -> ((Union) Book.OPEN.in(view).eContainer()).getRegisters().stream().map(Identified::getId).toList()));
	}

	@Test
	void aClosedUnionWithAnOpenRegisterIsListedForThatAlone() {
		world.users().with("narrow", Role.READER);
		world.users().store().grant("narrow", new Grant(Scope.ALL, Access.NONE));
		world.users().store().grant("narrow", new Grant(Scope.register("r-other"), Access.READ));
		try (Repository narrow = world.server().open("narrow")) {
			assertEquals(List.of("r-other"), registers(narrow));
			assertEquals(List.of("b"), narrow.read(view -> view.unions().stream().map(Identified::getId).toList()));
			assertEquals(0, narrow.search().count("Person"));
		}
	}
}
