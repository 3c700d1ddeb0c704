package org.huunghi.election.interchange;

import java.io.IOException;
import java.util.Locale;

import org.huunghi.text.locale.Explained;
import org.huunghi.text.locale.Texts;

/** An election can't be written in a format, because something that the format can't do without is not known. */
public final class InterchangeException extends IOException implements Explained {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(InterchangeException.class, "messages");

	private final String key;
	private final String election;

	/**
	 * @param key of the message in {@code messages.properties}
	 * @param election label of the election
	 */
	public InterchangeException(String key, String election) {
		super(TEXTS.get(Locale.ROOT, key, election));
		this.key = key;
		this.election = election;
	}

	/** @return what lacks and where to enter it */
	@Override
	public String message(Locale locale) {
		return TEXTS.get(locale, key, election);
	}
}
