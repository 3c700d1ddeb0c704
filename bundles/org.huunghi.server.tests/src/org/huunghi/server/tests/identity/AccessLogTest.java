package org.huunghi.server.tests.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.huunghi.server.identity.AccessEvent;
import org.huunghi.server.identity.AccessEvent.Kind;
import org.huunghi.server.identity.AccessLog;
import org.huunghi.server.identity.ClientAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of log-ins: what is in it, and that nobody can forge or flood it. */
class AccessLogTest {
	@TempDir
	Path folder;
	private final MovableClock clock = new MovableClock();

	@Test
	void entriesAreReadAgainAlsoAfterARestart() throws Exception {
		try (AccessLog log = AccessLog.open(folder, clock)) {
			log.add(Kind.LOGGED_IN, "Lân", "192.168.1.7", null);
			log.add(Kind.REFUSED, "Lân", "192.168.1.7", "COMMIT_TRANSACTION");
		}
		try (AccessLog log = AccessLog.open(folder, clock)) {
			log.add(Kind.USER_CHANGED, null, null, "mai");
			assertEquals(List.of(new AccessEvent(clock.instant(), Kind.LOGGED_IN, "Lân", "192.168.1.7", null),
					new AccessEvent(clock.instant(), Kind.REFUSED, "Lân", "192.168.1.7", "COMMIT_TRANSACTION"),
					new AccessEvent(clock.instant(), Kind.USER_CHANGED, null, null, "mai")), log.last(10));
			assertEquals(List.of("mai"), log.last(1).stream().map(AccessEvent::detail).toList());
		}
	}

	@Test
	void whatClientsSendForgesNoLines() throws Exception {
		try (AccessLog log = AccessLog.open(folder, clock)) {
			log.add(Kind.WRONG_PASSWORD, "x\"}\n{\"time\":\"2026-01-01T00:00:00Z\",\"event\":\"LOGGED_IN\"}\r\u0000\u001b[31m\u202e\u2028", "a", "y".repeat(100_000));
			assertEquals(1, log.last(10).size());
			List<String> lines = Files.readAllLines(folder.resolve("server/access.log"));
			assertEquals(1, lines.size());
			assertTrue(lines.get(0).length() < 1_500 && lines.get(0).chars().allMatch(c -> c >= ' ' && c < 127), lines.get(0));
		}
	}

	@Test
	void theSameAgainAndAgainIsCounted() throws Exception {
		try (AccessLog log = AccessLog.open(folder, clock)) {
			for (int time = 0; time < 1_000; time++) {
				log.add(Kind.REFUSED, "user" + time, "1.2.3.4", "signal");
			}
			log.add(Kind.LOGGED_IN, "Lân", "5.6.7.8", null);
			assertEquals(21, log.last(2_000).size());
			clock.pass(Duration.ofMinutes(2));
			log.add(Kind.REFUSED, "user", "1.2.3.4", "signal");
			List<AccessEvent> last = log.last(2);
			assertEquals("+980", last.get(0).detail());
			assertEquals("signal", last.get(1).detail());
		}
	}

	@Test
	void itsSizeIsBounded() throws Exception {
		try (AccessLog log = AccessLog.open(folder, clock)) {
			for (int time = 0; time < 25_000; time++) {
				log.add(Kind.REFUSED, "user", "address" + time, "d".repeat(700));
			}
			log.add(Kind.LOGGED_IN, "last", "a", null);
			assertEquals("last", log.last(1).getFirst().user());
		}
		try (var files = Files.list(folder.resolve("server"))) {
			List<Path> all = files.toList();
			assertEquals(10, all.size());
			for (Path each : all) {
				assertTrue(Files.size(each) < (1 << 20) + 2_000, each + " " + Files.size(each));
			}
		}
	}

	@Test
	void addressesOfOneNetworkAreOne() throws Exception {
		assertEquals("192.168.1.7", ClientAddress.of(InetAddress.getByName("192.168.1.7")));
		assertEquals("2001:db8:0:7::/64", ClientAddress.of(InetAddress.getByName("2001:db8:0:7:1:2:3:4")));
		assertEquals("0:0:0:0:0:0:0:1", ClientAddress.of(InetAddress.getByName("::1")));
	}
}
