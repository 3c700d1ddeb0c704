package org.huunghi.server.tests.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOQuery;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.repository.internal.request.Requests;
import org.huunghi.server.request.Access;
import org.huunghi.server.tests.RawClient;
import org.huunghi.server.tests.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients ask the server, over TCP: answers, refusals, and what a client sends that means no good. */
class RequestsTest {
	@TempDir
	Path folder;
	private TestServer server;
	private RawClient client;
	private Requests requests;

	@BeforeEach
	void start() throws Exception {
		server = new TestServer(folder);
		client = server.raw("lan");
		requests = new Requests(client::session, new Errors(server.location(), folder, () -> false));
		server.server().requests().add("echo", Access.USERS, (request, answer) -> {
			answer.writeStartObject();
			answer.writeStringField("user", request.caller().user());
			answer.writeStringField("address", request.caller().address());
			answer.writeStringField("text", request.get("text"));
			answer.writeEndObject();
		});
	}

	@AfterEach
	void stop() {
		client.close();
		server.close();
	}

	private RepositoryException refused(String name, Map<String, String> arguments) {
		return assertThrows(RepositoryException.class, () -> requests.ask(name, arguments));
	}

	@Test
	void theServerAnswersAndKnowsWhoAsks() {
		String expected = "{\"user\":\"lan\",\"address\":\"127.0.0.1\",\"text\":\"Xin chào ສະບາຍດີ\"}";
		assertEquals(expected, requests.ask("echo", Map.of("text", "Xin chào ສະບາຍດີ")));
	}

	@Test
	void longTextsPassAndTooLongOnesAreRefused() {
		String text = "ດີ".repeat(50_000);
		assertTrue(requests.ask("echo", Map.of("text", text)).contains(text));
		assertEquals(Kind.REFUSED, refused("echo", Map.of("text", "x".repeat(1_000_001))).kind());
		Map<String, String> many = new HashMap<>();
		for (int i = 0; i < 101; i++) {
			many.put("a" + i, "");
		}
		assertEquals(Kind.REFUSED, refused("echo", many).kind());
		server.server().requests().add("long", Access.USERS, (request, answer) -> {
			answer.writeStartArray();
			for (int i = 0; i < 100; i++) {
				answer.writeString("x".repeat(1_000_000));
			}
			answer.writeEndArray();
		});
		assertEquals(Kind.REFUSED, refused("long", Map.of()).kind());
	}

	@Test
	void requestsWorkAfterCommits() throws CommitException {
		CDOTransaction transaction = client.session().openTransaction();
		for (int i = 0; i < 3; i++) {
			transaction.createResource("/r" + i);
			transaction.commit();
			assertTrue(requests.ask("echo", Map.of("text", "t" + i)).contains("t" + i));
		}
	}

	@Test
	void whatIsMissingOrUnknownIsSaidInTheReadersLanguage() {
		RepositoryException unknown = refused("nothing", Map.of());
		assertEquals(Kind.REFUSED, unknown.kind());
		assertTrue(unknown.message(Locale.of("vi")).startsWith("Máy chủ không biết yêu cầu “nothing”"), unknown.message(Locale.of("vi")));
		assertTrue(unknown.message(Locale.of("lo")).contains("ເຊີບເວີ"));
		assertTrue(unknown.message(Locale.FRENCH).startsWith("The server does not know"));
		RepositoryException missing = refused("echo", Map.of("text", " "));
		assertTrue(missing.message(Locale.ENGLISH).contains("“text”"), missing.message(Locale.ENGLISH));
	}

	@Test
	void administratorsRequestsAreRefusedToOthers() {
		server.server().requests().add("secret", Access.ADMINISTRATORS, (request, answer) -> answer.writeString("s"));
		assertEquals(Kind.FORBIDDEN, refused("secret", Map.of()).kind());
		server.server().requests().setAdministrators(caller -> "lan".equals(caller.user()));
		assertEquals("\"s\"", requests.ask("secret", Map.of()));
		server.server().requests().setAdministrators(caller -> false);
		assertEquals(Kind.FORBIDDEN, refused("secret", Map.of()).kind());
	}

	@Test
	void aHandlersOwnRefusalArrivesAndItsFailureDoesNotLeak() {
		server.server().requests().add("refuse", Access.USERS, (request, answer) -> {
			answer.writeStartObject();
			throw new RepositoryException(Kind.LOCKED, locale -> "text in " + locale.getLanguage(), null);
		});
		RepositoryException refused = refused("refuse", Map.of());
		assertEquals(Kind.LOCKED, refused.kind());
		assertEquals("text in lo", refused.message(Locale.of("lo")));
		server.server().requests().add("fail", Access.USERS, (request, answer) -> {
			throw new IllegalStateException("jdbc:h2:/secret/path");
		});
		RepositoryException failed = refused("fail", Map.of());
		assertEquals(Kind.UNREACHABLE, failed.kind());
		assertFalse(failed.message(Locale.ENGLISH).contains("secret"));
	}

	@Test
	void argumentsOfOtherTypesAreRefused() {
		CDOQuery query = client.session().openView().createQuery(Requests.LANGUAGE, "echo");
		query.setParameter("text", 5);
		String answer = query.getResultValue(String.class);
		assertTrue(answer.contains("REFUSED") && answer.contains("“text”"), answer);
		CDOQuery nameless = client.session().openView().createQuery(Requests.LANGUAGE, null);
		assertTrue(nameless.getResultValue(String.class).contains("REFUSED"));
	}

	@Test
	void otherLanguagesAreNotUnderstood() {
		CDOQuery query = client.session().openView().createQuery("huunghi2", "echo");
		RuntimeException failure = assertThrows(RuntimeException.class, () -> query.getResultValue(String.class));
		assertEquals(Kind.FORBIDDEN, Refusal.find(failure).orElseThrow(() -> failure).kind());
	}
}
