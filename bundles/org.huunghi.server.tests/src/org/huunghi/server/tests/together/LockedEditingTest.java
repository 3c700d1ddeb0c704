package org.huunghi.server.tests.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.together.Participant;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs of ours on one server: what its users meet where a record is locked. */
class LockedEditingTest {
	@TempDir
	Path folder;
	private TestServer server;
	private Repository lan;
	private Repository minh;

	@BeforeEach
	void start() throws IOException {
		server = new TestServer(folder);
		lan = server.open("lan");
		minh = server.open("minh");
		Samples.addUnion(lan);
		Wait.until("minh has the records", () -> minh.search().count("Person") == 2);
	}

	@AfterEach
	void stop() {
		lan.close();
		minh.close();
		server.close();
	}

	@Test
	void whatCanNotBeSavedIsKeptUntilTheRecordIsFree() {
		lan.together().lock("p1", false);
		try (Editing editing = minh.edit("p1")) {
			((Person) editing.record()).setPhone("0213");
			assertEquals(Kind.LOCKED, assertThrows(RepositoryException.class, () -> editing.save("x", null)).kind());
			assertTrue(editing.dirty());
			assertEquals("0213", ((Person) editing.record()).getPhone());
			lan.together().unlock("p1", false);
			editing.save("x", null);
		}
		Wait.until("lan has it", () -> "0213".equals(Samples.phone(lan, "p1")));
	}

	@Test
	void othersWritingIsRefusedAndOnesOwnIsNot() {
		lan.together().lock("p1", true);
		assertEquals(Kind.LOCKED, assertThrows(RepositoryException.class, () -> Samples.setPhone(minh, "p1", "1")).kind());
		assertEquals(Kind.LOCKED,
				assertThrows(RepositoryException.class, () -> minh.write("x", writer -> writer.remove(Samples.person(writer, "p1")))).kind());
		Samples.setPhone(minh, "p2", "2");
		Samples.setPhone(lan, "p1", "3");
		assertEquals("3", Samples.phone(lan, "p1"));
	}

	@Test
	void aProgramThatEndsLeavesNothingOpenOrLocked() {
		lan.together().opened("p1");
		lan.together().lock("p1", false);
		Wait.until("minh sees it", () -> minh.together().lockOf("p1").isPresent()
				&& minh.together().participants().stream().map(Participant::opened).anyMatch(Set.of("p1")::equals));
		lan.close();
		Wait.until("it is gone", () -> minh.together().lockOf("p1").isEmpty() && minh.together().participants().size() == 1);
		Samples.setPhone(minh, "p1", "1");
	}

	@Test
	void listenersAreToldOfLocks() {
		Wait.until("both are there", () -> minh.together().participants().size() == 2);
		Semaphore told = new Semaphore(0);
		minh.together().addListener(told::release);
		lan.together().lock("p1", true, "note");
		Wait.until("minh is told", () -> told.tryAcquire() && minh.together().lockOf("p1").isPresent());
	}
}
