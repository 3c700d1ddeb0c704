package org.huunghi.server.tests.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.util.ValidationException;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.repository.together.Participant;
import org.huunghi.repository.together.RecordLock;
import org.huunghi.server.tests.RawClient;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several clients of one server over TCP: who is there, what they have open, and that locked records stay as they are. */
class TogetherTest {
	@TempDir
	Path folder;
	private TestServer server;
	private Colleague lan;
	private Colleague minh;

	@BeforeEach
	void start() throws CommitException, IOException {
		server = new TestServer(folder);
		try (RawClient first = new RawClient(server.port(), "first")) {
			RawSamples.put(first);
		}
		lan = new Colleague(server.port(), "lan");
		minh = new Colleague(server.port(), "minh");
		Wait.until("both are there", () -> users(lan).equals(List.of("lan", "minh")) && users(minh).equals(List.of("lan", "minh")));
	}

	@AfterEach
	void stop() {
		lan.close();
		minh.close();
		server.close();
	}

	private static List<String> users(Colleague seenBy) {
		return seenBy.together().participants().stream().map(Participant::user).toList();
	}

	private static Set<String> opened(Colleague seenBy, String user) {
		return seenBy.together().participants().stream().filter(each -> each.user().equals(user)).findFirst().map(Participant::opened).orElse(Set.of());
	}

	private static RepositoryException refused(Colleague colleague, String id) {
		return Refusal.find(assertThrows(ValidationException.class, () -> colleague.rename(id, "refused"))).orElseThrow();
	}

	@Test
	void othersSeeWhoIsThereAndWhatTheyHaveOpen() {
		assertEquals(List.of(true, false), lan.together().participants().stream().map(Participant::me).toList());
		lan.together().opened("p1");
		lan.together().opened("p1");
		lan.together().opened("r");
		Wait.until("p1 and r are open", () -> opened(minh, "lan").equals(Set.of("p1", "r")));
		lan.together().closed("p1");
		lan.together().closed("r");
		Wait.until("p1 alone is open", () -> opened(minh, "lan").equals(Set.of("p1")));
		lan.together().closed("p1");
		Wait.until("nothing is open", () -> opened(minh, "lan").isEmpty());
		lan.close();
		Wait.until("lan has gone", () -> users(minh).equals(List.of("minh")));
	}

	@Test
	void aDeadClientDisappearsWithItsSessionAndComesBackWithAllItHadOpen() {
		lan.together().opened("p1");
		Wait.until("p1 is open", () -> opened(minh, "lan").equals(Set.of("p1")));
		lan.lose();
		Wait.until("lan has gone", () -> users(minh).equals(List.of("minh")));
		assertTrue(lan.together().participants().isEmpty());
		lan.connect(server.port());
		Wait.until("p1 is open again", () -> opened(minh, "lan").equals(Set.of("p1")));
	}

	@Test
	void anAutomaticLockIsSeenAndKeepsOthersOut() throws CommitException {
		lan.together().lock("p1", false);
		assertTrue(lan.together().lockOf("p1").orElseThrow().mine());
		Wait.until("the lock is seen", () -> minh.together().lockOf("p1").isPresent());
		RecordLock seen = minh.together().lockOf("p1").orElseThrow();
		assertEquals("lan", seen.user());
		assertFalse(seen.mine());
		assertFalse(seen.lasting());
		RepositoryException failure = assertThrows(RepositoryException.class, () -> minh.together().lock("p1", false));
		assertEquals(Kind.LOCKED, failure.kind());
		assertTrue(failure.message(Locale.of("vi")).startsWith("“Nguyễn Thị Lan” đang được lan khóa từ"), failure.message(Locale.of("vi")));
		assertEquals(Kind.LOCKED, refused(minh, "p1").kind());
		minh.rename("p2", "2");
		lan.rename("p1", "1");
		lan.together().unlock("p1", false);
		minh.rename("p1", "3");
		assertTrue(lan.together().lockOf("p1").isEmpty());
	}

	@Test
	void whateverIsWithinALockedRecordIsLocked() throws CommitException {
		lan.together().lock("p1", false);
		List<ThrowingRename> changes = List.of(() -> minh.commit(transaction -> RawSamples.person(transaction, "p1").getNames().get(0).setText("x")),
				() -> minh.commit(transaction -> RawSamples.person(transaction, "p1").getNames().clear()),
				() -> minh.commit(transaction -> RawSamples.person(transaction, "p1").getNames().add(UnionFactory.eINSTANCE.createName())),
				() -> minh.commit(transaction -> RawSamples.register(transaction).getRecords().remove(RawSamples.person(transaction, "p1"))),
				() -> minh.commit(transaction -> RawSamples.person(transaction, "p2").getNames().add(RawSamples.person(transaction, "p1").getNames().get(0))));
		for (ThrowingRename change : changes) {
			assertEquals(Kind.LOCKED, Refusal.find(assertThrows(ValidationException.class, change::run)).orElseThrow().kind());
		}
		// the register is another record
		minh.commit(transaction -> RawSamples.register(transaction).getRecords().add(RawSamples.person("p3", "Ba")));
		minh.commit(transaction -> RawSamples.register(transaction).getNames().get(0).setText("Sổ"));
	}

	@FunctionalInterface
	private interface ThrowingRename {
		void run() throws CommitException;
	}

	@Test
	void aLockedRegisterStillTakesRecords() throws CommitException {
		lan.together().lock("r", false);
		minh.commit(transaction -> RawSamples.register(transaction).getRecords().add(RawSamples.person("p3", "Ba")));
		minh.rename("p1", "1");
		assertThrows(ValidationException.class, () -> minh.commit(transaction -> RawSamples.register(transaction).getNames().get(0).setText("Sổ")));
	}

	@Test
	void aClientThatSaysNothingOfItselfIsRefusedToo() throws CommitException {
		lan.together().lock("p1", false);
		try (RawClient raw = new RawClient(server.port(), "lan")) {
			var transaction = raw.session().openTransaction();
			RawSamples.person(transaction, "p1").setPhone("1");
			RepositoryException refusal = Refusal.find(assertThrows(ValidationException.class, transaction::commit)).orElseThrow();
			assertTrue(refusal.message(Locale.ENGLISH).startsWith("You have been changing"), refusal.message(Locale.ENGLISH));
		}
	}

	@Test
	void theLockOfALostProgramWaitsForItAndEndsWhenItLeaves() throws CommitException {
		lan.together().lock("p1", false);
		lan.lose();
		Wait.until("lan has gone", () -> users(minh).equals(List.of("minh")));
		assertEquals(Kind.LOCKED, refused(minh, "p1").kind());
		lan.connect(server.port());
		Wait.until("lan is back", () -> users(minh).equals(List.of("lan", "minh")) && lan.together().lockOf("p1").filter(RecordLock::mine).isPresent());
		lan.rename("p1", "1");
		assertEquals(Kind.LOCKED, refused(minh, "p1").kind());
		lan.close();
		Wait.until("the lock has gone", () -> minh.together().lockOf("p1").isEmpty());
		minh.rename("p1", "2");
	}

	@Test
	void aLastingLockBelongsToTheUserAndOutlivesTheServer() throws CommitException, IOException {
		lan.together().lock("p1", true, "Chờ Ban Tổ chức duyệt");
		lan.close();
		Wait.until("lan has gone", () -> users(minh).equals(List.of("minh")));
		minh.close();
		server.stop();
		server.start();
		minh = new Colleague(server.port(), "minh");
		RepositoryException refusal = refused(minh, "p1");
		assertEquals(Kind.LOCKED, refusal.kind());
		assertTrue(refusal.message(Locale.of("vi")).contains("Chờ Ban Tổ chức duyệt"), refusal.message(Locale.of("vi")));
		lan = new Colleague(server.port(), "lan");
		Wait.until("the lock is seen", () -> lan.together().lockOf("p1").filter(RecordLock::mine).isPresent());
		assertEquals("Chờ Ban Tổ chức duyệt", lan.together().locks().getFirst().note());
		lan.rename("p1", "1");
		lan.together().unlock("p1", true);
		minh.rename("p1", "2");
	}

	@Test
	void anAdministratorBreaksLocksAndNobodyElse() throws CommitException {
		lan.together().lock("p1", true);
		assertEquals(Kind.FORBIDDEN, assertThrows(RepositoryException.class, () -> minh.together().breakLocks("p1")).kind());
		minh.together().unlock("p1", true);
		assertEquals(Kind.LOCKED, refused(minh, "p1").kind());
		server.server().requests().setAdministrators(caller -> "minh".equals(caller.user()));
		minh.together().breakLocks("p1");
		minh.rename("p1", "2");
		Wait.until("the lock has gone", () -> lan.together().locks().isEmpty());
	}

	@Test
	void theLockOfARemovedRecordGoesWithIt() throws CommitException {
		lan.together().lock("p1", true);
		lan.together().lock("p1", false);
		lan.commit(transaction -> RawSamples.register(transaction).getRecords().remove(RawSamples.person(transaction, "p1")));
		Wait.until("the locks have gone", () -> minh.together().locks().isEmpty());
		lan.together().unlock("p1", false);
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> lan.together().lock("p1", false)).kind());
	}
}
