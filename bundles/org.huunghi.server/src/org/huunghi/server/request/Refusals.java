package org.huunghi.server.request;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.locale.Texts;

/** Why requests are refused before anybody answers them, or when the answer fails. */
final class Refusals {
	private static final Texts TEXTS = Texts.beside(Refusals.class, "messages");

	private Refusals() {
	}

	static RepositoryException unknown(String name) {
		return of(Kind.REFUSED, "unknown", name);
	}

	static RepositoryException forbidden(String name) {
		return of(Kind.FORBIDDEN, "forbidden", name);
	}

	static RepositoryException tooLarge(String name) {
		return of(Kind.REFUSED, "tooLarge", name);
	}

	static RepositoryException wrongArgument(String name, String argument) {
		return of(Kind.REFUSED, "wrongArgument", name, argument);
	}

	static RepositoryException failed(String name) {
		return of(Kind.UNREACHABLE, "failed", name);
	}

	private static RepositoryException of(Kind kind, String key, Object... arguments) {
		return new RepositoryException(kind, locale -> TEXTS.get(locale, key, arguments), null);
	}
}
