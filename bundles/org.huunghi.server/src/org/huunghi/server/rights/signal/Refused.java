package org.huunghi.server.rights.signal;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.internal.request.Refusal;

/** Refusals in the form in which they get through to a client. */
final class Refused {
	private Refused() {
	}

	/** @return an exception of a class that every client knows, without a word about how the server works inside */
	static SecurityException because(RepositoryException refusal) {
		SecurityException exception = new SecurityException(Refusal.print(refusal));
		exception.setStackTrace(new StackTraceElement[0]);
		return exception;
	}
}
