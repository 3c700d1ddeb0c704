package org.huunghi.server.tls;

import java.io.IOException;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** Says in one line of the reader's language what is wrong with the key or the certificate of a server. */
public final class KeyException extends IOException {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(KeyException.class, "messages");

	private final String key;
	private final transient Object[] arguments;

	KeyException(String key, Throwable cause, Object... arguments) {
		super(TEXTS.get(Locale.ENGLISH, key, arguments), cause);
		this.key = key;
		this.arguments = arguments;
	}

	/** @return the message in that language */
	public String message(Locale locale) {
		return arguments == null ? getMessage() : TEXTS.get(locale, key, arguments);
	}
}
