package org.huunghi.text.entry;

import java.util.Arrays;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** Says why what somebody typed is no value, in the reader's language and with an example of what would be one. */
public final class EntryException extends Exception {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(EntryException.class, "messages");

	private final String key;
	private final String[] arguments;

	/**
	 * @param key key of the text in this package's messages
	 * @param arguments filled into it
	 */
	EntryException(String key, String... arguments) {
		this.key = key;
		this.arguments = arguments.clone();
	}

	/** @return what kind of mistake it is, for telling mistakes apart: the key of its text, such as {@code date.ambiguous} */
	public String code() {
		return key;
	}

	/** @return what is wrong and how to write it, in that language or in English, never blank */
	public String message(Locale locale) {
		return TEXTS.get(locale, key, (Object[]) Arrays.copyOf(arguments, Math.max(arguments.length, 1)));
	}

	/** @return the message in English, for logs */
	@Override
	public String getMessage() {
		return message(Locale.ENGLISH);
	}
}
