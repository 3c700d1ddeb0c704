package org.huunghi.server.tests.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.draft.Draft;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.server.tests.SharedServer;
import org.huunghi.server.tests.RawClient;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.Wait;
import org.huunghi.server.tls.ServerKey;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** After the network was cut or the server restarted a program goes on by itself, and nothing that was entered is lost or stored twice. */
@Timeout(180)
class ReconnectTest extends SharedServer {
	private Wire wire;
	private Repository repository;
	private String mark;

	@BeforeEach
	void open() throws Exception {
		mark = Long.toString(System.nanoTime());
		wire = new Wire(server.port());
		repository = server.open("net", wire.location(), Trust.known(server.knownServers()));
		Wait.until("the records are known", () -> repository.search().count("Person") >= 2);
	}

	@AfterEach
	void close() throws Exception {
		repository.close();
		wire.close();
	}

	private void awaitState(ConnectionState state) {
		Wait.until(state.name(), () -> repository.connection().state() == state);
	}

	private static Person person(Editing editing) {
		return (Person) editing.record();
	}

	@Test
	void unsavedChangesSurviveACutAndAreMergedWithWhatOthersDid() {
		unsavedChangesSurvive(wire, repository, other);
	}

	@Test
	void overTlsTheySurviveToo() throws Exception {
		Path home = Files.createDirectory(folder.resolve("secure"));
		try (TestServer secure = new TestServer(home, ServerKey.selfSigned(home.resolve("tls"))); Repository there = secure.open("other")) {
			Samples.addUnion(there);
			try (Wire way = new Wire(secure.port());
					Repository here = secure.open("net", way.location(), new Trust(secure.knownServers(), certificate -> true))) {
				unsavedChangesSurvive(way, here, there);
			}
		}
	}

	private void unsavedChangesSurvive(Wire way, Repository here, Repository there) {
		try (Editing editing = here.edit("p1")) {
			person(editing).setEmail(mark);
			way.cut();
			Wait.until("the cut is noticed", () -> here.connection().state() == ConnectionState.RECONNECTING);
			person(editing).setGender(null);
			person(editing).getNames().getFirst().setText("Tên " + mark);
			Samples.setPhone(there, "p1", mark);
			way.mend();
			Wait.until("it goes on", () -> here.connection().state() == ConnectionState.ONLINE);
			Wait.until("the other's change", () -> mark.equals(person(editing).getPhone()));
			assertEquals(mark, person(editing).getEmail());
			assertTrue(editing.dirty());
			editing.save("merged", null);
		}
		Wait.until("the saved change", () -> mark.equals(there.read(view -> Samples.person(view, "p1").getEmail())));
		assertEquals(mark, Samples.phone(there, "p1"));
		assertEquals("p1", here.search().find("ten " + mark, 5).getFirst().id());
	}

	@Test
	void howeverMuchWasMissedUnsavedChangesAreMergedWithIt() throws Exception {
		try (Repository idle = server.open("idle", wire.location(), Trust.known(server.knownServers())); Editing editing = repository.edit("p1")) {
			person(editing).setEmail(mark);
			wire.cut();
			awaitState(ConnectionState.RECONNECTING);
			Wait.until("the cut is noticed", () -> idle.connection().state() == ConnectionState.RECONNECTING);
			commitVeryOften();
			wire.mend();
			awaitState(ConnectionState.ONLINE);
			Wait.until("the others' change", () -> mark.equals(person(editing).getPhone()));
			assertEquals(mark, person(editing).getEmail());
			editing.save("merged", null);
			Wait.until("the other is back too", () -> idle.connection().state() == ConnectionState.ONLINE);
			Wait.until("who had nothing unsaved goes on", () -> mark.equals(Samples.phone(idle, "p1")));
			Wait.until("it is found", () -> !idle.search().find("rat nhieu " + mark, 5).isEmpty());
		}
		assertEquals(mark, other.read(view -> Samples.person(view, "p1").getEmail()));
	}

	/** More commits than a client that has nothing unsaved takes in one by one. */
	private void commitVeryOften() throws CommitException {
		try (RawClient raw = server.raw("many")) {
			CDOTransaction transaction = raw.session().openTransaction();
			var records = ((PersonRegister) transaction.getResource("/register/" + Samples.PERSONS).getContents().getFirst()).getRecords();
			Person last = (Person) records.getLast();
			for (int i = 0; i < 310; i++) {
				last.setPhone(Integer.toString(i));
				transaction.commit();
			}
			((Person) records.getFirst()).setPhone(mark);
			last.getNames().getFirst().setText("Rất nhiều " + mark);
			transaction.commit();
		}
	}

	@Test
	void whatWasMissedIsFoundAndTold() throws Exception {
		CompletableFuture<String> told = new CompletableFuture<>();
		repository.addListener(event -> {
			if (event.concerns("p2")) {
				told.complete(event.comment());
			}
		});
		wire.cut();
		awaitState(ConnectionState.RECONNECTING);
		other.write("missed", writer -> Samples.person(writer, "p2").getNames().getFirst().setText("Vắng " + mark));
		wire.mend();
		assertEquals("missed", told.get(30, TimeUnit.SECONDS));
		assertEquals("p2", repository.search().find("vang " + mark, 5).getFirst().id());
	}

	@Test
	void anOpenDraftGoesOnToo() {
		Draft draft = repository.drafts().create("Nháp " + mark, "");
		try (Repository here = repository.drafts().open(draft); Editing editing = here.edit("p1")) {
			Wait.until("the other sees the draft", () -> other.drafts().list().stream().anyMatch(each -> each.id().equals(draft.id())));
			person(editing).setEmail(mark);
			wire.cut();
			awaitState(ConnectionState.RECONNECTING);
			assertEquals(Kind.UNREACHABLE, assertThrows(RepositoryException.class, () -> here.read(view -> view.unions().size())).kind());
			try (Repository there = other.drafts().open(draft)) {
				there.write("missed", writer -> Samples.person(writer, "p2").getNames().getFirst().setText("Nháp vắng " + mark));
			}
			wire.mend();
			awaitState(ConnectionState.ONLINE);
			Wait.until("what was missed is found", () -> here.search().find("nhap vang " + mark, 5).stream().anyMatch(found -> found.id().equals("p2")));
			assertTrue(editing.dirty());
			editing.save("in the draft", null);
			assertEquals(mark, here.read(view -> Samples.person(view, "p1").getEmail()));
			assertFalse(mark.equals(repository.read(view -> Samples.person(view, "p1").getEmail())));
		}
		// closing the draft leaves the session to its repository
		assertEquals(1, (int) repository.read(view -> view.unions().size()));
	}

	@Test
	void meanwhileEverythingFailsSoonAndSaysWhy() {
		wire.cut();
		awaitState(ConnectionState.RECONNECTING);
		assertThrows(RepositoryException.class, () -> repository.read(view -> view.unions().size()));
		long begun = System.nanoTime();
		RepositoryException failure = assertThrows(RepositoryException.class, () -> repository.read(view -> view.unions().size()));
		assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(5));
		assertEquals(Kind.UNREACHABLE, failure.kind());
		assertTrue(failure.getMessage().contains(wire.location().toString()), failure::getMessage);
		assertFalse(repository.search().find("lo", 5).isEmpty());
		wire.mend();
		awaitState(ConnectionState.ONLINE);
		assertEquals(1, (int) repository.read(view -> view.unions().size()));
	}

	@Test
	void whoAsksMeanwhileDoesNotComeBeforeTheLogIn() throws Exception {
		CDOSession session = ((ClientRepository) repository).session();
		AtomicBoolean done = new AtomicBoolean();
		List<String> told = new CopyOnWriteArrayList<>();
		Thread asking = Thread.startVirtualThread(() -> {
			while (!done.get()) {
				try {
					session.getCommitInfoManager().getLastCommitOfBranch(session.getBranchManager().getMainBranch(), true);
				} catch (RuntimeException e) {
					told.add(String.valueOf(e.getMessage()));
				}
			}
		});
		wire.cut();
		awaitState(ConnectionState.RECONNECTING);
		wire.mend();
		awaitState(ConnectionState.ONLINE);
		done.set(true);
		asking.join();
		assertEquals(List.of(), told.stream().filter(text -> text.contains("FORBIDDEN")).toList());
	}

	@Test
	void aSlowNetworkMakesEverythingSlowerAndNothingElse() throws Exception {
		wire.delay(150);
		try (Repository slow = server.open("slow", wire.location(), Trust.known(server.knownServers())); Editing editing = slow.edit("p1")) {
			person(editing).setEmail(mark);
			Samples.setPhone(other, "p1", mark);
			Wait.until("the other's change comes", () -> mark.equals(person(editing).getPhone()));
			editing.save("slowly", null);
			assertEquals(mark, other.read(view -> Samples.person(view, "p1").getEmail()));
			slow.write("slowly too", writer -> Samples.person(writer, "p2").getNames().getFirst().setText("Chậm " + mark));
			assertEquals("p2", slow.search().find("cham " + mark, 5).getFirst().id());
			assertEquals(ConnectionState.ONLINE, slow.connection().state());
		}
	}

	@Test
	void aPulledCableIsNoticedInTenSeconds() {
		wire.swallow();
		long begun = System.nanoTime();
		awaitState(ConnectionState.RECONNECTING);
		long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
		assertTrue(seconds <= 15, () -> seconds + " s");
		wire.mend();
		awaitState(ConnectionState.ONLINE);
	}

	@Test
	void aSaveWhoseAnswerIsLostSucceedsOnce() {
		try (Editing editing = repository.edit("p1")) {
			int names = person(editing).getNames().size();
			var name = UnionFactory.eINSTANCE.createName();
			name.setText("Bí danh " + mark);
			person(editing).getNames().add(name);
			wire.swallowAnswers();
			CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> editing.save("lost answer", null));
			Wait.until("the server has it", () -> other.read(view -> Samples.person(view, "p1").getNames().size()) == names + 1);
			wire.mend();
			saving.join();
			assertFalse(editing.dirty());
			assertEquals(names + 1, person(editing).getNames().size());
			person(editing).setPhone(mark);
			editing.save("and on", null);
			assertEquals(names + 1, (int) repository.read(view -> Samples.person(view, "p1").getNames().size()));
		}
		assertEquals(mark, Samples.phone(repository, "p1"));
	}

	@Test
	void aSaveThatNeverArrivedIsMadeAgain() {
		try (Editing editing = repository.edit("p2")) {
			person(editing).setEmail(mark);
			wire.swallow();
			CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> editing.save("lost request", null));
			awaitState(ConnectionState.RECONNECTING);
			wire.mend();
			saving.join();
			assertFalse(editing.dirty());
		}
		assertEquals(mark, other.read(view -> Samples.person(view, "p2").getEmail()));
	}

	@Test
	void aRestartedServerIsTheSameToAnOpenRecord() throws Exception {
		try (Editing editing = repository.edit("p1")) {
			person(editing).setEmail(mark);
			server.stop();
			awaitState(ConnectionState.RECONNECTING);
			server.start();
			awaitState(ConnectionState.ONLINE);
			assertEquals(mark, person(editing).getEmail());
			editing.save("after the restart", null);
		}
		Wait.until("the other is back", () -> other.connection().state() == ConnectionState.ONLINE);
		assertEquals(mark, other.read(view -> Samples.person(view, "p1").getEmail()));
	}
}
