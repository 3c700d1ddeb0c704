package org.huunghi.server.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one server: what one saves, the other sees and finds. */
@Timeout(60)
class TwoClientsTest {
	@TempDir
	Path folder;
	private TestServer server;
	private Repository one;
	private Repository two;

	@BeforeEach
	void start() throws Exception {
		server = new TestServer(folder);
		one = server.open("one");
		two = server.open("two");
	}

	@AfterEach
	void stop() {
		two.close();
		one.close();
		server.close();
	}

	@Test
	void whatOneSavesTheOtherSees() throws Exception {
		BlockingQueue<ChangeEvent> heard = new LinkedBlockingQueue<>();
		two.addListener(heard::add);
		Samples.addUnion(one);
		ChangeEvent event = heard.poll(10, TimeUnit.SECONDS);
		assertTrue(event.added().contains("p1"), event::toString);
		assertEquals("one", event.author());
		assertEquals("p1", two.search().find("lo van mot", 10).getFirst().id());
		Samples.setPhone(two, "p1", "0213");
		assertTrue(Samples.within(10, () -> "0213".equals(Samples.phone(one, "p1"))));
	}

	@Test
	void whatTheOtherAddedIsFoundByItsIdAsSoonAsItIsSeen() throws Exception {
		Samples.addUnion(one);
		for (int i = 0; i < 5; i++) {
			String id = "new" + i;
			one.write("new", writer -> ((PersonRegister) writer.find(Samples.PERSONS).orElseThrow()).getRecords().add(Samples.person(id, "Mới")));
			Wait.until("it is seen", () -> two.read(view -> view.unions().stream().flatMap(union -> union.getRegisters().stream())
					.anyMatch(register -> ((PersonRegister) register).getRecords().stream().anyMatch(record -> id.equals(record.getId())))));
			assertTrue((boolean) two.read(view -> view.find(id).isPresent()), id);
		}
	}

	@Test
	void anOpenRecordFollowsTheOther() throws Exception {
		Samples.addUnion(one);
		assertTrue(Samples.within(10, () -> two.search().count("Person") == 2));
		try (Editing editing = two.edit("p1")) {
			Person person = (Person) editing.record();
			person.setEmail("mot@laichau");
			Samples.setPhone(one, "p1", "0213");
			assertTrue(Samples.within(10, () -> "0213".equals(person.getPhone())));
			assertTrue(editing.dirty());
			editing.save("email", null);
		}
		assertTrue(Samples.within(10, () -> "mot@laichau".equals(one.read(view -> Samples.person(view, "p1").getEmail()))));
		assertEquals("0213", Samples.phone(one, "p1"));
	}

	@Test
	void theServerBeginsWithTheGazetteerOnce() throws Exception {
		int places = one.search().count("Place");
		assertTrue(places > 60, () -> "" + places);
		one.close();
		server.stop();
		two.close();
		server.start();
		one = server.open("one");
		two = server.open("two");
		assertEquals(places, one.search().count("Place"));
		assertEquals(TestServer.UUID, one.uuid());
	}

	@Test
	void theConnectionSaysWhereItLeads() {
		assertEquals(server.location(), one.connection().location());
		assertEquals(ConnectionState.ONLINE, one.connection().state());
		assertEquals("one", one.connection().user());
		assertFalse(one.folder().equals(two.folder()));
		assertNotEquals(one.folder(), two.folder());
	}
}
