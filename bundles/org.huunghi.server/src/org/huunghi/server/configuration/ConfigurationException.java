package org.huunghi.server.configuration;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

import org.huunghi.text.locale.Explained;

/** Says what is wrong in the configuration file, and where. */
public final class ConfigurationException extends Exception implements Explained {
	private static final long serialVersionUID = 1L;

	private final String place;
	private final transient Function<Locale, String> text;

	ConfigurationException(Path file, int line, Function<Locale, String> text, Throwable cause) {
		super(text.apply(Locale.ENGLISH), cause);
		this.text = text;
		place = file + (line > 0 ? ":" + line : "");
	}

	/** @return {@code FILE:LINE: what is wrong}; without the line where it is the file as a whole */
	@Override
	public String message(Locale locale) {
		return place + ": " + (text == null ? getMessage() : text.apply(locale));
	}
}
