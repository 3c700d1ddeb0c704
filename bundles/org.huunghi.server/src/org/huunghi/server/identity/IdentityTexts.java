package org.huunghi.server.identity;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.locale.Texts;

/** The messages of this package. */
final class IdentityTexts {
	private static final Texts TEXTS = Texts.beside(IdentityTexts.class, "messages");

	private IdentityTexts() {
	}

	/** @param key of the text in messages.properties */
	static RepositoryException failure(Kind kind, String key, Object... arguments) {
		return because(null, kind, key, arguments);
	}

	static RepositoryException because(Throwable cause, Kind kind, String key, Object... arguments) {
		return new RepositoryException(kind, locale -> TEXTS.get(locale, key, arguments), cause);
	}
}
