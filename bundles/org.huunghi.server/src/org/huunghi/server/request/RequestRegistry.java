package org.huunghi.server.request;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.internal.request.Refusal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** The requests that a server answers, by name, and who may make them. */
public final class RequestRegistry {
	private static final Logger LOG = Logger.getLogger(RequestRegistry.class.getName());
	private static final JsonFactory JSON = new JsonFactory();

	private record Entry(Access access, RequestHandler handler) {
	}

	private final Map<String, Entry> entries = new ConcurrentHashMap<>();
	private volatile Predicate<Caller> administrators = caller -> false;

	/** Says who is an administrator; until then nobody is. */
	public void setAdministrators(Predicate<Caller> administrators) {
		this.administrators = administrators;
	}

	/** @return whether the caller is an administrator at this moment */
	public boolean administers(Caller caller) {
		return administrators.test(caller);
	}

	/**
	 * Takes in a request.
	 *
	 * @param name such as {@code status}; a package's requests begin with one word, such as {@code lock.break}
	 * @throws IllegalStateException where the name is taken
	 */
	public void add(String name, Access access, RequestHandler handler) {
		if (entries.putIfAbsent(name, new Entry(access, handler)) != null) {
			throw new IllegalStateException("There are two handlers of " + name);
		}
	}

	/** @return the answer: a JSON document, or the line of a {@link Refusal}; no failure comes out of here, whatever the client sent */
	String answer(Request request) {
		try {
			return handle(request);
		} catch (RepositoryException e) {
			return Refusal.print(e);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			LOG.log(Level.WARNING, "The request " + request.name() + " of " + request.caller().user() + " failed", e);
			return Refusal.print(Refusals.failed(request.name()));
		}
	}

	private String handle(Request request) throws IOException {
		Entry entry = entries.get(request.name());
		if (entry == null) {
			throw Refusals.unknown(request.name());
		}
		if (entry.access() == Access.ADMINISTRATORS && !administers(request.caller())) {
			throw Refusals.forbidden(request.name());
		}
		BoundedWriter text = new BoundedWriter(request.name());
		try (JsonGenerator answer = JSON.createGenerator(text)) {
			entry.handler().handle(request, answer);
		}
		return text.isEmpty() ? "{}" : text.toString();
	}
}
