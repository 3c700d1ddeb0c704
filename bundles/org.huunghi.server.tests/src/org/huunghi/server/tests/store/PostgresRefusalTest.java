package org.huunghi.server.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.server.store.PostgresDatabase;
import org.huunghi.server.store.PostgresSettings;
import org.huunghi.server.tests.postgres.PostgresServer;
import org.junit.jupiter.api.Test;

/** A PostgreSQL database that can't be had says why in one line of each language, without the password. */
class PostgresRefusalTest {
	private static final PostgresServer POSTGRES = PostgresServer.shared();

	private static void assertRefused(Kind kind, String words, String url, String user, String password) {
		PostgresDatabase database = new PostgresDatabase(PostgresSettings.of(url, user, password == null ? null : password.toCharArray()));
		RepositoryException refused = assertThrows(RepositoryException.class, database::check);
		assertEquals(kind, refused.kind(), refused::getMessage);
		assertTrue(refused.getMessage().contains(words), refused::getMessage);
		Set<String> texts = new HashSet<>();
		for (String language : List.of("vi", "en", "lo")) {
			String text = refused.message(Locale.of(language));
			assertEquals(1, text.lines().count(), text);
			assertFalse(password != null && text.contains(password) || text.contains("Exception") || text.contains("{"), text);
			texts.add(text);
		}
		assertEquals(3, texts.size(), texts::toString);
	}

	@Test
	void noServer() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = socket.getLocalPort();
			socket.close();
			assertRefused(Kind.UNREACHABLE, "can't be reached", "jdbc:postgresql://127.0.0.1:" + port + "/x", "huunghi", null);
		}
	}

	@Test
	void noSuchDatabase() {
		assertRefused(Kind.UNREACHABLE, "no database", POSTGRES.url("none", PostgresServer.USER), null, null);
	}

	@Test
	void aWrongPassword() throws Exception {
		Path rules = POSTGRES.folder().resolve("data").resolve("pg_hba.conf");
		Files.writeString(rules, "host all guarded 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
		POSTGRES.execute("CREATE ROLE guarded LOGIN PASSWORD 'đúng rồi'");
		POSTGRES.execute("SELECT pg_reload_conf()");
		String url = POSTGRES.newDatabase().replaceAll("\\?.*", "");
		String name = url.substring(url.lastIndexOf('/') + 1);
		POSTGRES.execute("ALTER DATABASE " + name + " OWNER TO guarded");
		assertRefused(Kind.UNREACHABLE, "refuses the user or password", url, "guarded", "sai rồi");
		PostgresDatabase right = new PostgresDatabase(PostgresSettings.of(url, "guarded", "đúng rồi".toCharArray()));
		right.check();
		right.shutdown();
	}

	@Test
	void anotherServerHasIt() {
		String url = POSTGRES.newDatabase();
		PostgresDatabase first = new PostgresDatabase(PostgresSettings.of(url, null, null));
		first.check();
		assertRefused(Kind.IN_USE, "in use by another", url, null, null);
		first.shutdown();
		first.check();
		first.shutdown();
	}

	@Test
	void anotherEncoding() {
		POSTGRES.execute("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0");
		assertRefused(Kind.UNREACHABLE, "UTF8", POSTGRES.url("latin", PostgresServer.USER), null, null);
	}

	@Test
	void aStandby() {
		String url = POSTGRES.newDatabase();
		POSTGRES.execute("ALTER DATABASE " + url.substring(url.lastIndexOf('/') + 1, url.indexOf('?')) + " SET default_transaction_read_only = on");
		assertRefused(Kind.READ_ONLY, "read-only", url, null, null);
	}

	@Test
	void aUserWithoutRights() {
		POSTGRES.execute("CREATE ROLE stranger LOGIN");
		String url = POSTGRES.newDatabase();
		POSTGRES.execute("REVOKE CONNECT ON DATABASE " + url.substring(url.lastIndexOf('/') + 1, url.indexOf('?')) + " FROM PUBLIC");
		assertRefused(Kind.UNREACHABLE, "lacks rights", url.replaceAll("\\?.*", ""), "stranger", null);
	}
}
