package org.huunghi.server.configuration;

import java.util.Locale;

import org.huunghi.text.locale.Explained;
import org.huunghi.text.locale.Texts;

/** Says which values a setting takes, where it was given another. */
public final class WrongValueException extends Exception implements Explained {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(WrongValueException.class, "messages");

	private final String key;
	private final transient Object[] arguments;

	WrongValueException(String key, Object... arguments) {
		super(TEXTS.get(Locale.ENGLISH, key, arguments));
		this.key = key;
		this.arguments = arguments;
	}

	@Override
	public String message(Locale locale) {
		return arguments == null ? getMessage() : TEXTS.get(locale, key, arguments);
	}
}
