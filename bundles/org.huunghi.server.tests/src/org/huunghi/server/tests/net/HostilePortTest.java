package org.huunghi.server.tests.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.Wait;
import org.huunghi.server.tls.ServerKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes to a server's port: it hangs up soon, tells the administrator, and goes on serving the others. */
@Timeout(120)
class HostilePortTest {
	private static final String HASTE = "huunghi.port.haste";
	private static final String HTTP = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

	@TempDir
	static Path folder;
	private static TestServer plain;
	private static TestServer secure;
	private static Repository overPlain;
	private static Repository overTls;

	private LogLines log;
	private int before;

	@BeforeAll
	static void start() throws Exception {
		System.setProperty(HASTE, "10");
		plain = new TestServer(Files.createDirectory(folder.resolve("plain")));
		secure = new TestServer(Files.createDirectory(folder.resolve("secure")), ServerKey.selfSigned(folder.resolve("tls")));
		overPlain = plain.open("lan");
		overTls = secure.open("lan");
		Samples.addUnion(overPlain);
		Samples.addUnion(overTls);
	}

	@AfterAll
	static void stop() {
		System.clearProperty(HASTE);
		overPlain.close();
		overTls.close();
		plain.close();
		secure.close();
	}

	@BeforeEach
	void listen() {
		log = new LogLines("org.huunghi.server.internal.net.Strangers");
		before = plain.server().connections() + secure.server().connections();
	}

	@AfterEach
	void everybodyElseIsServed() {
		log.close();
		Wait.until("nothing is left", () -> plain.server().connections() + secure.server().connections() <= before);
		for (Repository repository : List.of(overPlain, overTls)) {
			String mark = Long.toString(System.nanoTime());
			Samples.setPhone(repository, "p1", mark);
			assertEquals(mark, Samples.phone(repository, "p1"));
			assertEquals(ConnectionState.ONLINE, repository.connection().state());
		}
	}

	private static TestServer server(boolean tls) {
		return tls ? secure : plain;
	}

	private void assertTold() {
		Wait.until("the administrator is told", () -> !log.lines().isEmpty());
		assertEquals(1, log.lines().size(), () -> log.lines().toString());
		assertTrue(log.lines().getFirst().contains("127.0.0.1"), () -> log.lines().toString());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void garbageEndsTheConnection(boolean tls) throws Exception {
		byte[] garbage = new byte[100_000];
		new Random(4).nextBytes(garbage);
		garbage[0] = 99;
		try (Stranger stranger = new Stranger(server(tls).port())) {
			// the port may hang up before all of it has come
			stranger.trickle(garbage, 0);
			stranger.awaitEnd();
		}
		assertTold();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aBrowserIsHungUpOn(boolean tls) throws Exception {
		try (Stranger stranger = new Stranger(server(tls).port())) {
			stranger.say(HTTP).awaitEnd();
		}
		assertTold();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whoSaysNothingIsHungUpOn(boolean tls) throws Exception {
		try (Stranger stranger = new Stranger(server(tls).port())) {
			stranger.awaitEnd();
		}
		assertTold();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whoSpeaksSlowlyIsHungUpOn(boolean tls) throws Exception {
		// the beginning of a record of TLS that does not come to its end, and of a greeting
		byte[] begun = tls ? ByteBuffer.allocate(5_000).put((byte) 22).putShort((short) 0x0301).putShort((short) 4_000).put((byte) 1).array()
				: ByteBuffer.allocate(2_000).putShort((short) 0).putShort((short) 1_999).array();
		try (Stranger stranger = new Stranger(server(tls).port())) {
			stranger.trickle(begun, 20);
		}
		assertTold();
	}

	@Test
	void whoGreetsAndDoesNotLogInIsHungUpOn() throws Exception {
		try (Stranger stranger = new Stranger(plain.port())) {
			stranger.greet().awaitEnd();
		}
		assertTold();
	}

	@Test
	void aMessageThatIsTooLongIsNotTaken() throws Exception {
		try (Stranger stranger = new Stranger(plain.port())) {
			stranger.greet().say(ByteBuffer.allocate(4).putShort((short) 1).putShort(Short.MAX_VALUE).array()).awaitEnd();
		}
		assertTold();
	}

	@Test
	void manyMessagesBeforeTheLogInAreNotTaken() throws Exception {
		try (Stranger stranger = new Stranger(plain.port())) {
			stranger.greet().trickle(Stranger.frame(7, (byte) 1, "x".repeat(1_000)), 0);
		}
		assertTold();
	}

	@Test
	void tlsOnAPlainPortEndsAtOnce() throws Exception {
		try (Stranger stranger = new Stranger(plain.port())) {
			stranger.say((byte) 22, (byte) 3, (byte) 1, (byte) 0, (byte) 5, (byte) 1).awaitEnd();
		}
		// our own programs find out so whether there is TLS: nothing to tell of
		assertEquals(List.of(), log.lines());
	}

	@Test
	void aPlainProgramOnATlsPortIsHungUpOn() throws Exception {
		try (Stranger stranger = new Stranger(secure.port())) {
			stranger.greet().awaitEnd();
		}
		assertTold();
	}

	@Test
	void aFloodOfSilentConnectionsKeepsNobodyOutAndFillsNoLog() throws Exception {
		List<Stranger> flood = new ArrayList<>();
		try (TestServer flooded = new TestServer(Files.createDirectory(folder.resolve("flooded")))) {
			for (int i = 0; i < 300; i++) {
				flood.add(new Stranger(flooded.port()));
			}
			try (Repository late = flooded.open("minh")) {
				assertEquals(0, (int) late.read(view -> view.unions().size()));
			}
			assertTrue(flooded.server().connections() <= 210, () -> flooded.server().connections() + " connections");
			for (Stranger each : flood) {
				each.awaitEnd();
			}
		} finally {
			for (Stranger each : flood) {
				each.close();
			}
		}
		assertTrue(!log.lines().isEmpty() && log.lines().size() <= 21, () -> log.lines().toString());
	}
}
