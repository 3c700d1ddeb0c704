package org.huunghi.election.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** An election file that can't be read, with the line and what is wrong there. */
public final class ElectionFileException extends IOException {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(ElectionFileException.class, "messages");

	private final int line;
	private final String place;
	private final String key;
	private final transient List<Object> arguments;

	ElectionFileException(int line, String place, String key, Object... arguments) {
		super(line + ": " + place + ' ' + key);
		this.line = line;
		this.place = place;
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** @return the line, from 1 */
	public int line() {
		return line;
	}

	/** @return path of the value that is wrong, such as {@code candidates[3].number}; empty for the file as a whole */
	public String place() {
		return place;
	}

	/** @return what is wrong there, without line and place */
	public String message(Locale locale) {
		return TEXTS.get(locale, key, arguments.toArray());
	}

	@Override
	public String getMessage() {
		return line + ": " + (place.isEmpty() ? "" : place + ": ") + message(Locale.ENGLISH);
	}
}
