package org.huunghi.election.interchange.csv;

import java.util.Locale;

/**
 * How a CSV file is written.
 *
 * @param locale language of headings and words, not null
 * @param delimiter between the cells: comma, semicolon or tab
 * @param byteOrderMark whether the file begins with U+FEFF, by which Excel sees that it is UTF-8
 */
public record CsvOptions(Locale locale, char delimiter, boolean byteOrderMark) {
	public CsvOptions {
		if (",;\t".indexOf(delimiter) < 0) {
			throw new IllegalArgumentException(String.valueOf(delimiter));
		}
	}

	/** @return RFC 4180 to the letter: commas, no byte order mark */
	public static CsvOptions plain(Locale locale) {
		return new CsvOptions(locale, ',', false);
	}

	/** @return what Excel opens by a double click: with a byte order mark, and a semicolon where the language writes decimals with a comma */
	public static CsvOptions spreadsheet(Locale locale) {
		return new CsvOptions(locale, locale.getLanguage().equals("en") ? ',' : ';', true);
	}
}
