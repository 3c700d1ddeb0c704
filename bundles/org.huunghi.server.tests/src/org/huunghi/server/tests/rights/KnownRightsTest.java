package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients know what their users may do, and who may not write locks nothing. */
@Timeout(120)
class KnownRightsTest {
	@TempDir
	Path folder;
	private TestServer server;
	private Repository editor;
	private Repository reader;

	@BeforeEach
	void start() throws Exception {
		server = new TestServer(folder);
		server.users().with("reader", Role.READER);
		editor = server.open("editor");
		Samples.addUnion(editor);
		reader = server.open("reader");
	}

	@AfterEach
	void stop() {
		reader.close();
		editor.close();
		server.close();
	}

	private static boolean mayWrite(Repository repository) {
		return repository.read(view -> repository.connection().mayWrite(view.find("p1").orElseThrow()));
	}

	@Test
	void aClientLearnsItsRoleAndWhenItChanges() {
		assertEquals(Role.EDITOR, editor.connection().role());
		assertTrue(mayWrite(editor));
		assertEquals(Role.READER, reader.connection().role());
		assertFalse(mayWrite(reader));
		server.users().store().setRole("reader", Role.EDITOR);
		Wait.until("the reader has become an editor", () -> reader.connection().role() == Role.EDITOR);
		assertTrue(mayWrite(reader));
	}

	@Test
	void aReaderLocksNothing() {
		for (boolean lasting : new boolean[] { false, true }) {
			RepositoryException refused = assertThrows(RepositoryException.class, () -> reader.together().lock("p1", lasting, ""));
			assertEquals(Kind.FORBIDDEN, refused.kind());
		}
		assertEquals(Optional.empty(), editor.together().lockOf("p1"));
		editor.together().lock("p1", false, "");
		assertTrue(editor.together().lockOf("p1").orElseThrow().mine());
	}
}
