package org.huunghi.election.interchange.csv;

import java.util.List;
import java.util.Locale;

import org.huunghi.text.entry.EntryException;
import org.huunghi.text.locale.Explained;
import org.huunghi.text.locale.Texts;

/**
 * Why one row, or the whole file, is not taken over.
 *
 * @param line of the file where the row begins, from 1; 0 for the file as a whole
 * @param column heading of the column as the file has it; null for the row as a whole
 * @param key of the reason in {@code messages.properties}
 * @param arguments filled into the reason; one that is {@link Explained} is told in the reader's language
 */
public record Refusal(long line, String column, String key, List<Object> arguments) {
	private static final Texts TEXTS = Texts.beside(Refusal.class, "messages");

	public Refusal {
		arguments = List.copyOf(arguments);
	}

	static Refusal of(long line, String column, String key, Object... arguments) {
		return new Refusal(line, column, key, List.of(arguments));
	}

	/** @return the reason alone, such as "-3 is negative; votes are counted from 0" */
	public String reason(Locale locale) {
		return TEXTS.get(locale, "refused." + key, arguments.stream().map(argument -> told(argument, locale)).toArray());
	}

	/** @return the reason with its place, such as "line 3, column Votes: …" */
	public String message(Locale locale) {
		if (line == 0) {
			return reason(locale);
		}
		return column == null ? TEXTS.get(locale, "refusal.row", String.valueOf(line), reason(locale))
				: TEXTS.get(locale, "refusal.cell", String.valueOf(line), column, reason(locale));
	}

	private static Object told(Object argument, Locale locale) {
		if (argument instanceof Column column) {
			return column.heading(locale);
		}
		if (argument instanceof EntryException entry) {
			return entry.message(locale);
		}
		if (argument instanceof Explained explained) {
			return explained.message(locale);
		}
		// Numbers as text: a line or a number on the ballot is no quantity to be grouped.
		return argument instanceof List<?> several ? String.join(", ", several.stream().map(one -> told(one, locale).toString()).toList())
				: String.valueOf(argument);
	}
}
