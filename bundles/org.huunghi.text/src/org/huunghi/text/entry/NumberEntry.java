package org.huunghi.text.entry;

import java.math.BigDecimal;
import java.util.Locale;

/** Plain numbers as people write them: 70.814.000.000 and 1.234,5 in Vietnamese and Lao, 1,234.5 in English, 17 triệu. */
public final class NumberEntry {
	private NumberEntry() {
	}

	/**
	 * @param text what was typed; null counts as blank
	 * @param locale the language whose notation of numbers counts, not null; words of all languages are known
	 * @return the number, without trailing zeros, or null for a blank text
	 * @throws EntryException where it is no number, or can be read in two ways
	 */
	public static BigDecimal parse(String text, Locale locale) throws EntryException {
		String example = format(new BigDecimal(1440), locale);
		Figure figure = Figure.parse(text, locale, example);
		if (figure == null) {
			return null;
		}
		if (figure.qualifier() != null || figure.currency() != null) {
			throw new EntryException("number.bare", example);
		}
		return figure.number();
	}

	/**
	 * Reads a count.
	 *
	 * @return the whole number, or null for a blank text
	 * @throws EntryException also where the number has a fraction or is out of the range of {@code int}
	 */
	public static Integer parseInteger(String text, Locale locale) throws EntryException {
		BigDecimal number = parse(text, locale);
		try {
			return number == null ? null : number.intValueExact();
		} catch (ArithmeticException e) {
			throw new EntryException("number.whole", format(number, locale), format(new BigDecimal(1440), locale));
		}
	}

	/** @return the number as {@link #parse(String, Locale)} reads it, or an empty text for null */
	public static String format(BigDecimal number, Locale locale) {
		return number == null ? "" : Notation.of(locale).format(number);
	}
}
