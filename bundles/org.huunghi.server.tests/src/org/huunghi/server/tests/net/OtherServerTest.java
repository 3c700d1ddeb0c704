package org.huunghi.server.tests.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.repository.Editing;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.TestUsers;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where another server answers than the one that is meant, a user is told so in one line, and nothing is mixed. */
@Timeout(120)
class OtherServerTest {
	private static final byte GREETING = 101;

	@TempDir
	Path folder;

	private static void assertOneLine(RepositoryException told, String... parts) {
		for (String language : List.of("vi", "en", "lo")) {
			String text = told.message(Locale.of(language));
			assertEquals(1, text.lines().count(), text);
			for (String part : parts) {
				assertTrue(text.contains(part), text);
			}
		}
	}

	private RepositoryException refused(ServerSocket listening) {
		Location.Server location = new Location.Server("127.0.0.1", listening.getLocalPort());
		RepositoryException told = assertThrows(RepositoryException.class, () -> Repositories
				.open(location, TestUsers.credentials("lan"), Trust.known(folder.resolve("known")), folder.resolve("cache")).close());
		assertOneLine(told, location.toString());
		return told;
	}

	/** Answers each program that speaks without TLS, and hangs up on the others. */
	private static ServerSocket answering(byte[] answer) throws IOException {
		ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		Thread.startVirtualThread(() -> {
			while (!listening.isClosed()) {
				try (Socket socket = listening.accept()) {
					if (socket.getInputStream().read() == 0) {
						socket.getOutputStream().write(answer);
						socket.getInputStream().transferTo(OutputStream.nullOutputStream());
					}
				} catch (IOException e) {
					// the next one
				}
			}
		});
		return listening;
	}

	@ParameterizedTest
	@CsvSource({ "huunghi 2, 9.9.9, '', NEWER_VERSION", "huunghi 0, 0.0.1, '', OLDER_VERSION",
			"huunghi 1, 9.9.9, urn:huunghi:union:999999, NEWER_VERSION", "huunghi 1, 0.0.1, urn:huunghi:union:0, OLDER_VERSION" })
	void aServerOfAnotherVersionIsNotUsed(String protocol, String version, String model, Kind kind) throws Exception {
		try (ServerSocket other = answering(Stranger.frame(0, GREETING, protocol + "\n" + version + "\n" + model + "\n"))) {
			RepositoryException told = refused(other);
			assertEquals(kind, told.kind());
			assertOneLine(told, version);
		}
	}

	@Test
	void aServerOfTheWebIsNone() throws Exception {
		try (ServerSocket web = answering("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII))) {
			assertEquals(Kind.NOT_A_REPOSITORY, refused(web).kind());
		}
	}

	/** Has the way to a server lead to another one while something is unsaved. */
	private RepositoryException comesBackAs(TestServer server, TestServer other) throws Exception {
		other.users().with("net", Role.EDITOR);
		try (Wire wire = new Wire(server.port());
				Repository repository = server.open("net", wire.location(), Trust.known(server.knownServers()));
				Editing editing = repository.edit("p1")) {
			((Person) editing.record()).setEmail("unsaved");
			wire.cut();
			wire.lead(other.port());
			wire.mend();
			Wait.until("it is given up", () -> repository.connection().state() == ConnectionState.OFFLINE);
			assertEquals("unsaved", ((Person) editing.record()).getEmail());
			assertThrows(RepositoryException.class, () -> editing.save("into the other", null));
			RepositoryException told = repository.connection().problem().orElseThrow();
			assertEquals(Kind.REFUSED, told.kind());
			assertOneLine(told, wire.location().toString());
			return told;
		}
	}

	private TestServer filled(String name, String uuid) throws Exception {
		TestServer server = new TestServer(Files.createDirectory(folder.resolve(name)), null, uuid);
		try (Repository repository = server.open("first")) {
			Samples.addUnion(repository);
		}
		return server;
	}

	@Test
	void anotherRepositoryAtARememberedAddressIsNotMixedWithThisOne() throws Exception {
		try (TestServer server = filled("one", TestServer.UUID); TestServer other = filled("two", "11111111-2222-4333-8444-555555555555")) {
			RepositoryException told = comesBackAs(server, other);
			assertTrue(told.getMessage().contains("other data"), told::getMessage);
			try (Repository there = other.open("second")) {
				assertNull(there.<String>read(view -> Samples.person(view, "p1").getEmail()));
			}
		}
	}

	/** A migration keeps the identity of a repository, and gives its objects other ids of CDO. */
	@Test
	void dataThatWereMadeAnewAreNotMixedWithThoseBefore() throws Exception {
		try (TestServer server = filled("before", TestServer.UUID); TestServer anew = filled("anew", TestServer.UUID)) {
			RepositoryException told = comesBackAs(server, anew);
			assertTrue(told.getMessage().contains("other data"), told::getMessage);
		}
	}

	@Test
	void anOlderStateIsNotMixedWithANewerOne() throws Exception {
		TestServer server = filled("now", TestServer.UUID);
		// a backup, as it were, of the database while nobody writes to it
		server.stop();
		Path before = Files.createDirectories(folder.resolve("before").resolve("server"));
		try (Stream<Path> files = Files.list(folder.resolve("now").resolve("server"))) {
			for (Path file : files.toList()) {
				Files.copy(file, before.resolve(file.getFileName()));
			}
		}
		server.start();
		try (server; TestServer restored = new TestServer(folder.resolve("before"))) {
			try (Repository repository = server.open("first")) {
				Samples.setPhone(repository, "p2", "not in the backup");
			}
			RepositoryException told = comesBackAs(server, restored);
			assertTrue(told.getMessage().contains("older state"), told::getMessage);
		}
	}
}
