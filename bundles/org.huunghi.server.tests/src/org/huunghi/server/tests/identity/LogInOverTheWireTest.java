package org.huunghi.server.tests.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.huunghi.repository.Editing;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.tests.SharedServer;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a user of the program's own client is told who may not come in, or may not stay. */
@Timeout(120)
class LogInOverTheWireTest extends SharedServer {
	private static final Locale VI = Locale.of("vi");
	/** As the server of the tests has it. */
	private static final int FAILURES = 5;

	private static RepositoryException refused(String user, String password) {
		return assertThrows(RepositoryException.class, () -> Repositories.open(server.location(), new Credentials(user, password.toCharArray()),
				new Trust(server.knownServers(), any -> true), folder.resolve("refused")));
	}

	private static String line(RepositoryException told) {
		String line = told.message(VI);
		assertFalse(line.contains("\n") || line.contains("Exception"), line);
		return line;
	}

	@Test
	void aWrongPasswordIsToldLikeAnUnknownName() {
		server.users().with("tam", Role.EDITOR);
		RepositoryException wrong = refused("tam", "guess");
		RepositoryException unknown = refused("nobody", "guess");
		assertEquals(Kind.WRONG_PASSWORD, wrong.kind());
		assertEquals(Kind.WRONG_PASSWORD, unknown.kind());
		assertEquals(line(wrong), line(unknown).replace("nobody", "tam"));
		server.open("tam").close();
	}

	@Test
	void afterWrongPasswordsTheRightOneIsNotLetInEither() {
		server.users().with("hoa", Role.EDITOR);
		server.users().with("binh", Role.EDITOR);
		for (int time = 0; time < FAILURES; time++) {
			assertEquals(Kind.WRONG_PASSWORD, refused("hoa", "guess" + time).kind());
		}
		RepositoryException told = assertThrows(RepositoryException.class, () -> server.open("hoa"));
		assertEquals(Kind.LOCKED_OUT, told.kind());
		assertTrue(line(told).contains("phút"), line(told));
		// those who are in work on
		Samples.setPhone(other, "p1", "after " + FAILURES);
		assertEquals("after " + FAILURES, Samples.phone(other, "p1"));
	}

	@Test
	void whoIsDisabledIsShownOutWithOneLineAndKeepsWhatIsUnsaved() {
		Repository repository = server.open("vinh");
		try (repository; Editing editing = repository.edit("p2")) {
			((Person) editing.record()).setPhone("unsaved");
			server.users().store().setEnabled("vinh", false);
			Wait.until("he is shown out", () -> repository.connection().state() == ConnectionState.OFFLINE);
			RepositoryException problem = repository.connection().problem().orElseThrow();
			assertEquals(Kind.FORBIDDEN, problem.kind());
			assertTrue(line(problem).contains("vinh"), line(problem));
			assertEquals(line(problem), line(assertThrows(RepositoryException.class, () -> Samples.phone(repository, "p1"))));
			RepositoryException unsaved = assertThrows(RepositoryException.class, () -> editing.save("x", null));
			assertEquals(Kind.FORBIDDEN, unsaved.kind());
			assertTrue(editing.dirty());
			assertEquals("unsaved", ((Person) editing.record()).getPhone());
		}
		assertEquals(Kind.FORBIDDEN, assertThrows(RepositoryException.class, () -> server.open("vinh")).kind());
		server.users().store().setEnabled("vinh", true);
		server.open("vinh").close();
	}
}
