package org.huunghi.repository.internal.request;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.cdo.internal.common.CDOQueryInfoImpl;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.internal.cdo.query.CDOQueryResultIteratorImpl;
import org.eclipse.emf.spi.cdo.InternalCDOSession;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;

/**
 * Asks the server for what lies in no record: who is here, locks, users, backups, the server's state. A request is a CDO query in a language
 * of our own, so it comes over the same line as everything else and the server knows by the session who asks. Safe for several threads.
 */
public final class Requests {
	/** Name of the query language. */
	public static final String LANGUAGE = "huunghi";

	private final Supplier<? extends CDOSession> session;
	private final Errors errors;
	/** Queries need a view. One of the time of the repository's creation is never told of commits, and costs nothing while it is open. */
	private CDOView view;

	/** @param session gives the session that is open now, which may be another one after the connection was lost */
	public Requests(Supplier<? extends CDOSession> session, Errors errors) {
		this.session = session;
		this.errors = errors;
	}

	/**
	 * Asks and waits for the answer: not for the UI thread.
	 *
	 * @param name of the request, under which the server has a handler
	 * @param arguments neither keys nor values may be null
	 * @return a JSON document, whose form the request determines
	 * @throws RepositoryException what the server says, with its kind: FORBIDDEN, REFUSED and others; UNREACHABLE when it does not answer
	 */
	public String ask(String name, Map<String, String> arguments) {
		return errors.call(() -> {
			String answer = send(name, arguments);
			Refusal.parse(answer).ifPresent(refusal -> {
				throw refusal;
			});
			return answer;
		});
	}

	/**
	 * One at a time: two queries of one session at once were seen to wait for ten seconds, which is net4j's time for an answer. Why is not known: hundreds
	 * of thousands at once, over plain CDO as over a line of ours, have not done it again. Net4j's pool of threads may have a part in it: from ten threads
	 * on it lets work wait where a thread seems to be idle that is about to take other work.
	 */
	private synchronized String send(String name, Map<String, String> arguments) {
		CDOQueryInfoImpl question = new CDOQueryInfoImpl(LANGUAGE, name, null);
		question.setMaxResults(1);
		arguments.forEach(question::addParameter);
		CDOView asking = view();
		CDOQueryResultIteratorImpl<String> answer = new CDOQueryResultIteratorImpl<>(asking, question);
		((InternalCDOSession) asking.getSession()).getSessionProtocol().query(asking, answer);
		String text = answer.asValue();
		if (text == null) {
			throw Failure.of(Kind.UNREACHABLE, "noAnswer");
		}
		return text;
	}

	private CDOView view() {
		CDOSession now = session.get();
		if (view == null || view.isClosed() || view.getSession() != now) {
			view = now.openView(now.getRepositoryInfo().getCreationTime());
		}
		return view;
	}
}
