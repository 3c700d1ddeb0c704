package org.huunghi.server.request;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

/** Answers the requests of one name. It is called by several threads at once, and soon gives an answer: what takes long goes on by itself. */
@FunctionalInterface
public interface RequestHandler {
	/**
	 * Answers.
	 *
	 * @param answer takes one JSON value; nothing written means an empty object
	 * @throws org.huunghi.repository.RepositoryException to refuse: kind and texts reach the client
	 * @throws IOException from the writing, or from files; the client is told no more than that something failed, and the log has the rest
	 */
	void handle(Request request, JsonGenerator answer) throws IOException;
}
