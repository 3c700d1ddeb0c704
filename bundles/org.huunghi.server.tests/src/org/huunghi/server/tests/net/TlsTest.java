package org.huunghi.server.tests.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerCertificate;
import org.huunghi.repository.connection.Trust;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tls.Listening;
import org.huunghi.server.tls.ServerKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS everything works as it does without, and only with the server that is meant. */
@Timeout(120)
class TlsTest {
	@TempDir
	static Path folder;
	private static TestServer server;
	private static ServerKey key;

	private final List<ServerCertificate> asked = new ArrayList<>();

	@BeforeAll
	static void start() throws Exception {
		key = ServerKey.selfSigned(folder.resolve("tls"));
		server = new TestServer(folder, key);
		try (Repository repository = server.open("sample")) {
			Samples.addUnion(repository);
		}
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@BeforeEach
	void forget() throws IOException {
		Files.deleteIfExists(server.knownServers());
		if (!server.server().fingerprint().equals(Optional.of(key.fingerprint()))) {
			server.stop();
			server.start(key);
		}
	}

	private Repository open(boolean accept) {
		return server.open("tls", server.location(), new Trust(server.knownServers(), certificate -> {
			asked.add(certificate);
			return accept;
		}));
	}

	private RepositoryException refused(boolean accept) {
		RepositoryException refused = assertThrows(RepositoryException.class, () -> open(accept).close());
		for (String language : List.of("vi", "en", "lo")) {
			String text = refused.message(Locale.of(language));
			assertTrue(text.lines().count() == 1 && text.contains(server.location().toString()), text);
		}
		return refused;
	}

	@Test
	void aServerIsAskedAboutOnceAndRemembered() {
		try (Repository one = open(true)) {
			assertEquals(1, asked.size());
			assertEquals(key.fingerprint(), asked.getFirst().fingerprint());
			assertTrue(asked.getFirst().subject().contains("CN="), asked::toString);
			try (Repository two = open(false)) {
				assertEquals(1, asked.size());
				String phone = Long.toString(System.nanoTime());
				Samples.setPhone(one, "p1", phone);
				assertTrue(Samples.within(10, () -> phone.equals(Samples.phone(two, "p1"))));
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	@Test
	void largeTextsGetThroughInBothDirections() {
		String text = "Lai Châu ".repeat(100_000);
		try (Repository one = open(true)) {
			one.write("large", writer -> Samples.person(writer, "p2").setEmail(text));
			try (Repository two = open(true)) {
				assertEquals(text, two.read(view -> Samples.person(view, "p2").getEmail()));
			}
		}
	}

	@Test
	void whoIsNotAcceptedIsNotRemembered() {
		RepositoryException refused = refused(false);
		assertEquals(Kind.UNTRUSTED, refused.kind());
		assertTrue(refused.getMessage().contains(key.fingerprint()), refused::getMessage);
		assertFalse(Files.exists(server.knownServers()));
	}

	@Test
	void anotherCertificateThanBeforeIsRefusedUntilItIsForgotten() throws Exception {
		open(true).close();
		server.stop();
		ServerKey other = new KeyTool(folder).key("other" + System.nanoTime(), "-1d", 30);
		server.start(other);
		RepositoryException refused = refused(true);
		assertEquals(1, asked.size());
		assertEquals(Kind.UNTRUSTED, refused.kind());
		for (String part : List.of(key.fingerprint(), other.fingerprint(), server.knownServers().toString())) {
			assertTrue(refused.getMessage().contains(part), refused::getMessage);
		}
		Trust.known(server.knownServers()).forget(server.location());
		open(true).close();
		assertEquals(2, asked.size());
	}

	@Test
	void aCertificateOutOfItsTimeIsRefusedWithoutAQuestion() throws Exception {
		server.stop();
		server.start(new KeyTool(folder).key("expired" + System.nanoTime(), "-10d", 3));
		RepositoryException expired = refused(true);
		server.stop();
		server.start(new KeyTool(folder).key("early" + System.nanoTime(), "+3d", 30));
		RepositoryException early = refused(true);
		assertEquals(List.of(), asked);
		assertEquals(List.of(Kind.UNTRUSTED, Kind.UNTRUSTED), List.of(expired.kind(), early.kind()));
		assertTrue(expired.getMessage().contains("invalid since"), expired::getMessage);
		assertTrue(early.getMessage().contains("valid only from"), early::getMessage);
	}

	@Test
	void whomAnAuthorityVouchesForIsNotAskedAboutButOnlyUnderItsName() throws Exception {
		Path authorities = folder.resolve("authorities.p12");
		ServerKey signed = new KeyTool(folder).signedKey("ip:127.0.0.1", authorities);
		server.stop();
		server.start(signed);
		System.setProperty("javax.net.ssl.trustStore", authorities.toString());
		System.setProperty("javax.net.ssl.trustStorePassword", KeyTool.password());
		try {
			open(false).close();
			assertEquals(List.of(), asked);
			assertFalse(Files.exists(server.knownServers()));
			RepositoryException byOtherName = assertThrows(RepositoryException.class,
					() -> server.open("tls", new Location.Server("localhost", server.port()), Trust.known(server.knownServers())));
			assertEquals(Kind.UNTRUSTED, byOtherName.kind());
		} finally {
			System.clearProperty("javax.net.ssl.trustStore");
			System.clearProperty("javax.net.ssl.trustStorePassword");
		}
	}

	@Test
	void olderVersionsOfTlsAreNotSpoken() throws Exception {
		X509TrustManager anybody = new X509TrustManager() {
			@Override
			public void checkClientTrusted(X509Certificate[] chain, String authentication) {
				// anybody
			}

			@Override
			public void checkServerTrusted(X509Certificate[] chain, String authentication) {
				// anybody
			}

			@Override
			public X509Certificate[] getAcceptedIssuers() {
				return new X509Certificate[0];
			}
		};
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, new TrustManager[] { anybody }, null);
		try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.port())) {
			socket.setSoTimeout(10_000);
			socket.setEnabledProtocols(new String[] { "TLSv1.2" });
			assertThrows(SSLException.class, socket::startHandshake);
		}
	}

	@Test
	void beyondThisComputerThereAreNoPlainLines() {
		InetSocketAddress everywhere = new InetSocketAddress(0);
		assertThrows(IllegalArgumentException.class, () -> new Listening(everywhere, null));
		assertEquals(everywhere, new Listening(everywhere, key).address());
		assertTrue(Listening.plain(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).address().getAddress().isLoopbackAddress());
	}
}
