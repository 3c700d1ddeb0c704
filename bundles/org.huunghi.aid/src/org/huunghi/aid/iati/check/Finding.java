package org.huunghi.aid.iati.check;

import java.util.List;
import java.util.Locale;

import org.huunghi.text.locale.Explained;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.rules.Severity;

/**
 * Something that is wrong in a file, or worth a look.
 *
 * @param severity an ERROR makes the activity, or the file, faulty
 * @param kind what is at fault
 * @param line from 1, where the element ends that opens the place; 0 where the file has none
 * @param column from 1; 0 where unknown
 * @param place the elements that lead to the place, such as {@code transaction/value}; empty for the file as a whole
 * @param key of the message
 * @param arguments of the message
 */
public record Finding(Severity severity, Kind kind, int line, int column, String place, String key, List<Object> arguments) implements Explained {
	/** What is at fault. */
	public enum Kind {
		/** The file can't be read on: no XML, cut off, or larger than any real file. */
		FILE,
		/** The order, the elements, the attributes or the values that the standard's schema asks for. */
		SCHEMA,
		/** A code that is not in its list. */
		CODE,
		/** What the file says is understood, but can't be taken into the register. */
		CONTENT
	}

	private static final Texts TEXTS = Texts.beside(Finding.class, "messages");

	/** Keeps the arguments as they are now. */
	public Finding {
		arguments = List.copyOf(arguments);
	}

	@Override
	public String message(Locale locale) {
		return TEXTS.get(locale, key, arguments.toArray());
	}

	/** @return the message with the line in front, where there is one */
	public String located(Locale locale) {
		return line > 0 ? TEXTS.get(locale, "located", String.valueOf(line), message(locale)) : message(locale);
	}

	/** @return whether the activity, or the file, is faulty */
	public boolean isError() {
		return severity == Severity.ERROR;
	}
}
