package org.huunghi.server.tests.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.identity.AccessEvent;
import org.huunghi.server.identity.AccessLog;
import org.huunghi.server.identity.LockoutPolicy;
import org.huunghi.server.identity.LogIn;
import org.huunghi.server.identity.LogInRefused;
import org.huunghi.server.identity.UserStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and what happens after wrong passwords. */
class LogInTest {
	private static final String PASSWORD = "Sông Nậm Na xanh";
	private static final int ROUNDS = 1_000;
	private static final Duration MINUTES = Duration.ofMinutes(10);

	@TempDir
	static Path prepared;
	@TempDir
	Path folder;
	private final MovableClock clock = new MovableClock();
	private UserStore users;
	private AccessLog log;
	private LogIn logIn;

	/** Hashes take long, which is what they are for: each test gets a copy of the same. */
	@BeforeAll
	static void prepare() {
		UserStore users = UserStore.open(prepared, Clock.systemUTC(), ROUNDS);
		users.add("Lân", Role.EDITOR, PASSWORD.toCharArray());
		users.add("Mai", Role.READER, PASSWORD.toCharArray());
	}

	@BeforeEach
	void open() throws Exception {
		Files.createDirectories(folder.resolve("server"));
		Files.copy(prepared.resolve("server/users.json"), folder.resolve("server/users.json"));
		users = UserStore.open(folder, clock, ROUNDS);
		log = AccessLog.open(folder, clock);
		restart();
	}

	@AfterEach
	void close() {
		log.close();
	}

	private void restart() {
		logIn = new LogIn(users, new LockoutPolicy(3, 4, 4, MINUTES, MINUTES), folder, log, clock);
	}

	private Kind refused(String name, String password, String address) {
		return assertThrows(LogInRefused.class, () -> logIn.check(name, password == null ? null : password.toCharArray(), address)).refusal().kind();
	}

	private void letIn(String name, String address) {
		logIn.check(name, PASSWORD.toCharArray(), address);
	}

	private List<AccessEvent.Kind> logged() throws Exception {
		return log.last(100).stream().map(AccessEvent::kind).toList();
	}

	@Test
	void theRightPasswordLetsInHoweverItIsTyped() {
		assertEquals("Lân", logIn.check("lan", "So\u0302ng Na\u0302\u0323m Na xanh".toCharArray(), "a").name());
		assertEquals("Lân", logIn.check("LÂN", PASSWORD.toCharArray(), "a").name());
	}

	@Test
	void wrongPasswordsUnknownAndMissingNamesAreRefusedAlike() throws Exception {
		assertEquals(Kind.WRONG_PASSWORD, refused("Lân", "sông nậm na xanh", "a"));
		assertEquals(Kind.WRONG_PASSWORD, refused("Nobody", PASSWORD, "b"));
		assertEquals(Kind.WRONG_PASSWORD, refused(null, PASSWORD, "c"));
		assertEquals(Kind.WRONG_PASSWORD, refused("Lân", null, "d"));
		assertEquals(Kind.WRONG_PASSWORD, refused("Mai", "x".repeat(1_000_000), "e"));
		assertEquals(Collections.nCopies(5, AccessEvent.Kind.WRONG_PASSWORD), logged());
	}

	@Test
	void anUnknownNameTakesAsLongAsAWrongPassword() {
		// with the effort of a real server
		users = UserStore.open(folder);
		users.setPassword("Lân", PASSWORD.toCharArray());
		restart();
		long[] known = new long[3];
		long[] unknown = new long[3];
		for (int round = 0; round < 3; round++) {
			String address = "10.0.0." + round;
			known[round] = nanos(() -> refused("Lân", "wrong", address));
			unknown[round] = nanos(() -> refused("Nobody", "wrong", address));
		}
		long a = IntStream.range(0, 3).mapToLong(i -> known[i]).min().orElseThrow();
		long b = IntStream.range(0, 3).mapToLong(i -> unknown[i]).min().orElseThrow();
		assertTrue(Math.abs(a - b) < Math.max(a, b) * 0.6, a + " " + b);
		// so that guessing takes years; a machine that is ten times as fast would ask for more rounds
		assertTrue(a > 20_000_000, "a guess takes " + a + " ns");
	}

	private static long nanos(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

	@Test
	void whoMayNoLongerLogInIsToldSoAfterTheRightPasswordOnly() {
		users.setEnabled("Lân", false);
		assertEquals(Kind.FORBIDDEN, refused("Lân", PASSWORD, "a"));
		assertEquals(Kind.WRONG_PASSWORD, refused("Lân", "wrong", "a"));
		users.setEnabled("Lân", true);
		letIn("Lân", "a");
	}

	@Test
	void afterWrongPasswordsTheDoorIsShutForAWhile() throws Exception {
		for (int time = 0; time < 3; time++) {
			assertEquals(Kind.WRONG_PASSWORD, refused("Lân", "wrong", "a"));
		}
		LogInRefused locked = assertThrows(LogInRefused.class, () -> letIn("lan", "a"));
		assertEquals(Kind.LOCKED_OUT, locked.refusal().kind());
		RepositoryException told = Refusal.find(new RuntimeException(locked)).orElseThrow();
		assertEquals(Kind.LOCKED_OUT, told.kind());
		assertTrue(told.message(Locale.of("vi")).contains("11 phút") || told.message(Locale.of("vi")).contains("10 phút"), told.message(Locale.of("vi")));
		// neither a restart opens it, nor do attempts keep it shut
		restart();
		clock.pass(MINUTES.minusSeconds(1));
		assertEquals(Kind.LOCKED_OUT, refused("Lân", PASSWORD, "a"));
		clock.pass(Duration.ofSeconds(2));
		letIn("Lân", "a");
		assertEquals(List.of(AccessEvent.Kind.WRONG_PASSWORD, AccessEvent.Kind.WRONG_PASSWORD, AccessEvent.Kind.LOCKED, AccessEvent.Kind.LOCKED_OUT,
				AccessEvent.Kind.LOCKED_OUT, AccessEvent.Kind.LOGGED_IN), logged());
	}

	@Test
	void wrongPasswordsFarApartDoNotCount() {
		for (int time = 0; time < 5; time++) {
			assertEquals(Kind.WRONG_PASSWORD, refused("Lân", "wrong", "a"));
			clock.pass(MINUTES.plusSeconds(1));
		}
		letIn("Lân", "a");
	}

	@Test
	void aRightPasswordMakesUpForWrongOnes() {
		for (int time = 0; time < 2; time++) {
			refused("Lân", "wrong", "a");
			refused("Lân", "wrong", "a");
			letIn("Lân", "a");
		}
	}

	@Test
	void anAttackerShutsHimselfOutAndNobodyElse() {
		letIn("Lân", "home");
		letIn("Mai", "office");
		// one address, many names
		for (String name : List.of("x1", "x2", "x3", "x4")) {
			assertEquals(Kind.WRONG_PASSWORD, refused(name, "guess", "office"));
		}
		assertEquals(Kind.LOCKED_OUT, refused("Lân", PASSWORD, "office"), "never logged in from there");
		letIn("Mai", "office");
		// one name, many addresses
		for (String address : List.of("e1", "e2", "e3", "e4")) {
			assertEquals(Kind.WRONG_PASSWORD, refused("Lân", "guess", address));
		}
		assertEquals(Kind.LOCKED_OUT, refused("Lân", PASSWORD, "e5"));
		letIn("Lân", "home");
		restart();
		assertEquals(Kind.LOCKED_OUT, refused("Lân", PASSWORD, "e5"));
		letIn("Lân", "home");
		logIn.unlock("lân");
		letIn("Lân", "e5");
	}

	@Test
	void guessingAtTheSameTimeGainsNothing() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<Kind> answers = Collections.synchronizedList(new ArrayList<>());
		List<Thread> guessers = IntStream.range(0, 12).mapToObj(number -> Thread.startVirtualThread(() -> {
			try {
				start.await();
				logIn.check("Lân", ("guess" + number).toCharArray(), "a");
			} catch (LogInRefused e) {
				answers.add(e.refusal().kind());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		})).toList();
		start.countDown();
		for (Thread guesser : guessers) {
			guesser.join();
		}
		assertEquals(12, answers.size());
		long checked = answers.stream().filter(answer -> answer == Kind.WRONG_PASSWORD).count();
		assertTrue(checked >= 3 && checked <= 4, checked + " guesses were checked");
	}

	@Test
	void aHashThatWasCheapIsMadeAnewWithTheNextLogIn() throws Exception {
		Path file = folder.resolve("server/users.json");
		// the hash of PASSWORD with one round and the salt 000…: computed here, as an older version would have done it
		var key = new PBEKeySpec(PASSWORD.toCharArray(), new byte[16], 1, 512);
		byte[] cheap = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
		var base64 = Base64.getEncoder();
		Files.writeString(file, """
				{"format":1,"users":[{"name":"Old","enabled":true,"role":"READER","grants":{},"passwordSince":"2020-01-01T00:00:00Z",
				"password":{"iterations":1,"salt":"%s","hash":"%s"}}]}""".formatted(base64.encodeToString(new byte[16]), base64.encodeToString(cheap)));
		users = UserStore.open(folder, clock, ROUNDS);
		restart();
		letIn("Old", "a");
		String after = Files.readString(file);
		assertTrue(!after.contains("\"iterations\" : 1,") && after.contains("2020-01-01T00:00:00Z"), after);
		users = UserStore.open(folder, clock, ROUNDS);
		restart();
		letIn("Old", "a");
	}
}
