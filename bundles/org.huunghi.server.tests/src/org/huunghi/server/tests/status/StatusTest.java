package org.huunghi.server.tests.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.huunghi.repository.Repository;
import org.huunghi.repository.administration.ServerStatus;
import org.huunghi.server.request.Access;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server tells of how it is doing, over TCP, to administrators and to others. */
class StatusTest {
	@TempDir
	Path folder;
	private TestServer server;
	private Repository repository;

	@BeforeEach
	void start() throws IOException {
		server = new TestServer(folder);
		repository = server.open("lan");
		Samples.addUnion(repository);
	}

	@AfterEach
	void stop() {
		repository.close();
		server.close();
	}

	private ServerStatus status() {
		return repository.administration().orElseThrow().status();
	}

	@Test
	void everybodyIsToldWhatDoesNoHarm() {
		server.server().requests().setAdministrators(caller -> false);
		ServerStatus status = status();
		assertEquals(TestServer.UUID, status.uuid());
		assertTrue(status.store().startsWith("H2 2."), status.store());
		assertTrue(status.models().contains("urn:huunghi:union:1"), status.models()::toString);
		assertEquals(1, status.sessions());
		assertFalse(status.uptime().isNegative());
		assertTrue(status.clients().isEmpty());
		assertEquals(OptionalLong.empty(), status.memoryUsed());
		assertFalse(status.json().contains("127.0.0.1"), status.json());
	}

	@Test
	void administratorsAreToldOfClientsMemoryAndDisk() {
		server.server().requests().setAdministrators(caller -> true);
		server.server().status().watch(folder);
		repository.together().opened("p1");
		Wait.until("one is open", () -> status().clients().orElseThrow().getFirst().opened() == 1);
		ServerStatus status = status();
		assertEquals("lan", status.clients().orElseThrow().getFirst().user());
		assertEquals("127.0.0.1", status.clients().orElseThrow().getFirst().address());
		assertTrue(status.memoryUsed().orElseThrow() < status.memoryMost().orElseThrow());
		assertTrue(status.diskFree().orElseThrow() > 0);
		assertTrue(status.backup().isEmpty());
	}

	@Test
	void commitsAreCountedAndMeasured() {
		long before = status().commits().total();
		for (int i = 0; i < 10; i++) {
			Samples.setPhone(repository, "p1", "0" + i);
		}
		ServerStatus status = status();
		assertEquals(before + 10, status.commits().total());
		assertTrue(status.commits().perSecond() > 0);
		assertTrue(0 < status.commits().p50() && status.commits().p50() <= status.commits().p95() && status.commits().p95() <= status.commits().p99(),
				status.commits()::toString);
	}

	@Test
	void aPartThatFailsKeepsNothingElseFromBeingTold() {
		server.server().status().add("broken", Access.USERS, json -> {
			json.writeStartObject();
			throw new IOException("broken");
		});
		assertEquals(TestServer.UUID, status().uuid());
		assertFalse(status().json().contains("broken"));
	}
}
