package org.huunghi.server.request;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.server.IQueryContext;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.repository.internal.request.Requests;

/**
 * Takes the requests out of CDO's queries and puts the answers back. Nothing is thrown through CDO, which would send the whole failure to the
 * client, with its stack trace.
 */
public final class RequestChannel implements IQueryHandler {
	/** Characters of a request with all its arguments. */
	private static final int LONGEST = 1_000_000;
	private static final int LONGEST_NAME = 50;
	private static final int MOST_ARGUMENTS = 100;

	private final RequestRegistry registry;

	private RequestChannel(RequestRegistry registry) {
		this.registry = registry;
	}

	/** Lets a repository answer the requests of a registry, and refuse queries in languages that it does not know. */
	public static void install(InternalRepository repository, RequestRegistry registry) {
		RequestChannel channel = new RequestChannel(registry);
		repository.setQueryHandlerProvider(query -> Requests.LANGUAGE.equals(query.getQueryLanguage()) ? channel : RequestChannel::refuse);
	}

	private static void refuse(CDOQueryInfo query, IQueryContext context) {
		IllegalArgumentException refusal = new IllegalArgumentException("Unknown query language");
		refusal.setStackTrace(new StackTraceElement[0]);
		throw refusal;
	}

	@Override
	public void executeQuery(CDOQueryInfo query, IQueryContext context) {
		context.addResult(answer(query, (InternalSession) context.getView().getSession()));
	}

	private String answer(CDOQueryInfo query, InternalSession session) {
		String given = query.getQueryString() == null ? "" : query.getQueryString();
		// no request has a longer one, and it comes back in the answer
		String name = given.substring(0, Math.min(given.length(), LONGEST_NAME));
		if (query.getParameters().size() > MOST_ARGUMENTS || size(query) > LONGEST) {
			return Refusal.print(Refusals.tooLarge(name));
		}
		Map<String, String> arguments = new HashMap<>();
		for (Map.Entry<String, Object> each : query.getParameters().entrySet()) {
			if (each.getKey() == null || !(each.getValue() instanceof String text)) {
				return Refusal.print(Refusals.wrongArgument(name, String.valueOf(each.getKey())));
			}
			arguments.put(each.getKey(), text);
		}
		return registry.answer(new Request(name, Map.copyOf(arguments), Caller.of(session)));
	}

	private static long size(CDOQueryInfo query) {
		return query.getParameters().entrySet().stream().mapToLong(each -> length(each.getKey()) + length(each.getValue())).sum();
	}

	private static int length(Object text) {
		return text instanceof String string ? string.length() : 0;
	}
}
