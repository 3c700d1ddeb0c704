package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.TlsUse;
import org.junit.jupiter.api.Test;

/** Whether a server is well, for people and for monitoring programs. */
class StatusTest extends ServerCase {
	@Override
	Configuration configuration(Configuration usual) {
		return usual.with(Settings.TLS, TlsUse.ON);
	}

	private Map<String, Object> json(Call call) {
		return JsonReader.object(call.out());
	}

	@Test
	void fromOutsideAnybodySeesWhetherItAnswersAndItsFingerprint() {
		Call call = call().run("status", "--server", place()).done();
		assertTrue(call.out().contains("State: well\n"), call.out());
		assertTrue(call.out().contains("Fingerprint (SHA-256): " + server.fingerprint().orElseThrow() + "\n"), call.out());
		Map<String, Object> json = json(call().run("status", "--server", place(), "--json").done());
		assertEquals(true, json.get("healthy"));
		assertEquals(List.of(), json.get("problems"));
		assertEquals(server.fingerprint().orElseThrow(), json.get("fingerprint"));
		assertNull(json.get("status"));
		assertEquals("0.1.0", json.get("version"));
	}

	@Test
	void nothingIsRememberedOfAServerThatWasOnlyLookedAt() {
		call().run("status", "--server", place()).done();
		assertFalse(folder.resolve("user").toFile().exists());
	}

	@Test
	void theServerOfAFolder() {
		Call call = call().run("status", "--data", data).done();
		assertTrue(call.out().startsWith("Server: " + data + "\nState: well\n"), call.out());
		server.close();
		Call gone = call().run("status", "--data", data).exits(3);
		assertEquals("No server serves " + data + " on this machine.", gone.err().strip());
		assertEquals(false, json(call().run("status", "--data", data, "--json").exits(3)).get("healthy"));
	}

	@Test
	void aServerThatIsGone() {
		server.close();
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("lo"))) {
			Call call = Call.in(locale).bundles("org.huunghi.server.cli").run("status", "--server", place()).exits(3);
			assertEquals(1, call.err().lines().count(), call.err());
			assertFalse((call.out() + call.err()).contains("!"), call.out());
		}
		Map<String, Object> json = json(call().run("status", "--server", place(), "--json").exits(3));
		assertEquals(false, json.get("healthy"));
		assertEquals(1, ((List<?>) json.get("problems")).size());
		assertNull(json.get("version"));
	}

	@Test
	void somethingElseAtThePort() throws Exception {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> {
				while (true) {
					try (Socket socket = other.accept(); OutputStream out = socket.getOutputStream()) {
						out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
						socket.getInputStream().read(new byte[2000]);
					} catch (IOException e) {
						return;
					}
				}
			});
			Call call = call().run("status", "--server", "127.0.0.1:" + other.getLocalPort()).exits(3);
			assertEquals(1, call.err().lines().count(), call.err());
			other.close();
			answering.join();
		}
	}
}
