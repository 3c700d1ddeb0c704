package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.draft.Draft;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestUsers;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When a register is closed or opened to a user, his program shows and finds what it holds no longer, or from then on. */
@Timeout(120)
class SightChangeTest {
	@TempDir
	static Path folder;
	private static World world;
	private static int users;
	private String user;
	private Path cache;

	@BeforeAll
	static void start() throws IOException, CommitException {
		world = new World(folder);
		world.person(Book.OPEN, "open");
		world.person(Book.SECRET, "secret");
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	@BeforeEach
	void begin() {
		user = "user" + ++users;
		world.users().with(user, Role.EDITOR);
		cache = folder.resolve("of-" + user);
	}

	private Repository open(String name) {
		return Repositories.open(world.server().location(), TestUsers.credentials(name), new Trust(folder.resolve("known"), any -> true), cache);
	}

	private void grant(Access access) {
		world.users().store().grant(user, new Grant(Scope.register(Book.SECRET.id()), access));
	}

	private static List<String> found(Repository repository) {
		return repository.search().find("nguoi", 10).stream().map(Hit::id).sorted().toList();
	}

	private static void assertShown(Repository repository) {
		assertEquals(List.of("p1", "p2"), found(repository));
		assertEquals("secret", Samples.phone(repository, "p2"));
		assertEquals(2, repository.search().count("PersonRegister") - 1);
	}

	private static void assertHidden(Repository repository) {
		assertEquals(List.of("p1"), found(repository));
		assertEquals(1, repository.search().count("Person"));
		assertEquals(1, repository.search().count("PersonRegister") - 1);
		assertFalse(isThere(repository, "p2"));
		assertFalse(isThere(repository, Book.SECRET.id()));
	}

	private static boolean isThere(Repository repository, String id) {
		return repository.read(view -> view.find(id)).isPresent();
	}

	@Test
	void whatIsClosedIsForgottenAndWhatIsOpenedIsFound() {
		try (Repository repository = open(user)) {
			assertShown(repository);
			List<ChangeEvent> told = new CopyOnWriteArrayList<>();
			repository.addListener(told::add);
			try (Editing editing = repository.edit("p2")) {
				assertEquals("secret", ((Person) editing.record()).getPhone());
				grant(Access.NONE);
				Wait.until("it is closed", () -> told.stream().anyMatch(event -> event.removed().contains("p2")));
				assertHidden(repository);
				Person shown = (Person) editing.record();
				assertTrue(!editing.exists() || shown.getPhone() == null && shown.getNames().isEmpty(), "an open editor shows it");
			}
			Samples.setPhone(repository, "p1", "open");
			grant(Access.READ);
			Wait.until("it is open", () -> told.stream().anyMatch(event -> event.added().contains("p2")));
			assertShown(repository);
		}
	}

	@Test
	void inADraftToo() {
		try (Repository repository = open(user)) {
			Draft made = repository.drafts().create("Nháp " + user, "");
			try (Repository draft = repository.drafts().open(made)) {
				assertShown(draft);
				grant(Access.NONE);
				Wait.until("it is closed", () -> found(draft).size() == 1 && draft.search().count("Person") == 1);
				assertHidden(draft);
				grant(Access.READ);
				Wait.until("it is open", () -> found(draft).size() == 2);
				assertShown(draft);
			}
		}
	}

	@Test
	void whatIsClosedWhileTheProgramIsNotRunningIsForgottenAtTheNextStart() {
		open(user).close();
		grant(Access.NONE);
		try (Repository repository = open(user)) {
			assertHidden(repository);
		}
		grant(Access.WRITE);
		try (Repository repository = open(user)) {
			assertShown(repository);
		}
	}

	@Test
	void anotherUserOfTheSameComputerFindsNothingOfWhatIsClosedToHim() {
		try (Repository repository = open(Who.ADMINISTRATOR.user())) {
			assertShown(repository);
		}
		grant(Access.NONE);
		try (Repository repository = open(user)) {
			assertHidden(repository);
		}
		try (Repository repository = open(Who.ADMINISTRATOR.user())) {
			assertShown(repository);
		}
	}
}
