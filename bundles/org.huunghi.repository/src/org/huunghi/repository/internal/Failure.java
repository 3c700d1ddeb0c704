package org.huunghi.repository.internal;

import java.util.Locale;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.locale.Texts;

/** Makes the exceptions of this bundle, with their texts in the reader's language. */
public final class Failure {
	private static final Texts TEXTS = Texts.beside(Failure.class, "messages");

	private Failure() {
	}

	/** @param key of the text in messages.properties */
	public static RepositoryException of(Kind kind, String key, Object... arguments) {
		return because(null, kind, key, arguments);
	}

	/** @param cause what lies behind it; may be null */
	public static RepositoryException because(Throwable cause, Kind kind, String key, Object... arguments) {
		return new RepositoryException(kind, locale -> TEXTS.get(locale, key, arguments), cause);
	}

	/** @return one of this bundle's texts in a language */
	public static String text(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
